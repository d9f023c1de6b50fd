import { type ExamplesOfRule, examplesOf } from '../examples.ts'
import type { Rule } from '../define-rule.ts'
import { sayDue } from './define-trigger.ts'
import type { Trigger } from './trigger.ts'

type Signals = Record<string, unknown>

/** Signals on either side of a trigger's condition: those that fire it, and those that do not. */
export interface Edges {
  fires: readonly Signals[]
  /** Signals that the blueprint itself gives as an example of firing. */
  printed?: readonly Signals[]
  stays: readonly Signals[]
}

/** The worked cases of triggers by id: both sides of each, with the owner, the due time and the play as its row has them. */
export const triggerExamples = (
  rows: readonly Trigger[],
  rules: readonly Rule[],
  edges: Readonly<Record<string, Edges>>,
): ExamplesOfRule[] =>
  Object.entries(edges).map(([id, { fires, printed = [], stays }]) => {
    const row = rows.find((each) => each.id === id)
    const rule = rules.find((each) => each.id === id)
    if (row === undefined || rule === undefined) throw new Error(`There is no trigger ${id} in this list.`)
    return examplesOf(rule, [
      ...fires.map((input) => firing(row, input)),
      ...printed.map((input) => ({ ...firing(row, input), printed: { fired: true } })),
      ...stays.map((input) => ({
        name: `does not fire on ${JSON.stringify(input)}`,
        proves: [id],
        input,
        value: { fired: false },
      })),
    ])
  })

const firing = (row: Trigger, input: Signals) => ({
  name: `fires on ${JSON.stringify(input)}`,
  proves: [row.id],
  input,
  value: fired(row, input),
  missing: isBySegment(row) && input['segment'] === undefined ? ['segment'] : [],
})

const isBySegment = ({ owner }: Trigger) => typeof owner === 'object' && owner !== null

const fired = (row: Trigger, { segment }: Signals) => ({
  fired: true,
  owner:
    (typeof row.owner === 'object' && row.owner !== null ? row.owner[segment as keyof typeof row.owner] : row.owner) ??
    null,
  due: sayDue(row.due),
  firstActionHours: row.firstActionHours,
  play: row.play,
  steps: [...row.steps],
})
