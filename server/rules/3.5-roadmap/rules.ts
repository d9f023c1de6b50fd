import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { bigRocks } from './big-rocks.ts'
import { roadmapCredit } from './roadmap-credit.ts'
import { roadmapFreshness } from './roadmap-freshness.ts'
import { roadmapTables } from './tables.ts'
import { roadmapSignals, roadmapTriggers } from './triggers.ts'

/** The rules of blueprint 3.5, Roadmap. */
export const roadmap = [
  bigRocks,
  roadmapFreshness,
  roadmapCredit,
  ...roadmapTables,
  ...defineTriggers(roadmapTriggers, { ...clientSignals, ...roadmapSignals }),
]
