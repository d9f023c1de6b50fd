import { healthConflicts } from './conflicts/health-conflicts.ts'
import { peopleConflicts } from './conflicts/people-conflicts.ts'
import { strategyConflicts } from './conflicts/strategy-conflicts.ts'
import { workConflicts } from './conflicts/work-conflicts.ts'

/** The conflicts that rules rest on, with the same ids and positions as the ledger of the corpus; those in force come first. */
export const CONFLICTS = { ...strategyConflicts, ...healthConflicts, ...workConflicts, ...peopleConflicts }

export type ConflictId = keyof typeof CONFLICTS

/** The position on each of some conflicts; null where nothing decides and none was named. */
export type PositionsOf<Id extends ConflictId> = {
  [Each in Id]:
    | keyof (typeof CONFLICTS)[Each]['readings']
    | ((typeof CONFLICTS)[Each]['inForce'] extends null ? null : never)
}
