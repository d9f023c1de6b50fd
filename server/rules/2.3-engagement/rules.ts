import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { engagementColour } from './engagement-colour.ts'
import { engagementExpansionGate } from './engagement-expansion-gate.ts'
import { engagementScoreColour } from './engagement-score-colour.ts'
import { engagementScore } from './engagement-score.ts'
import { nrrExclusion } from './nrr-exclusion.ts'
import { renewalConfidence } from './renewal-confidence.ts'
import { engagementTables } from './tables.ts'
import { engagementSignals, engagementTriggers } from './triggers.ts'

/** The rules of blueprint 2.3, Engagement. */
export const engagement = [
  engagementScore,
  engagementScoreColour,
  engagementColour,
  engagementExpansionGate,
  nrrExclusion,
  renewalConfidence,
  ...engagementTables,
  ...defineTriggers(engagementTriggers, { ...clientSignals, ...engagementSignals }),
]
