import { engagementColour } from './engagement-colour.ts'
import { engagementExpansionGate } from './engagement-expansion-gate.ts'
import { engagementScoreColour } from './engagement-score-colour.ts'
import { engagementScore } from './engagement-score.ts'

/** The rules of blueprint 2.3, Engagement. */
export const engagement = [engagementScore, engagementScoreColour, engagementColour, engagementExpansionGate]
