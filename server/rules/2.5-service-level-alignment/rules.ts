import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { alignmentColour } from './alignment-colour.ts'
import { alignmentExpansionGate } from './alignment-expansion-gate.ts'
import { alignmentScoreColour } from './alignment-score-colour.ts'
import { alignmentScore } from './alignment-score.ts'
import { largeInitiatives } from './large-initiatives.ts'
import { serviceLevelAlignmentTables } from './tables.ts'
import { serviceLevelAlignmentSignals, serviceLevelAlignmentTriggers } from './triggers.ts'

/** The rules of blueprint 2.5, Service Level Alignment. */
export const serviceLevelAlignment = [
  alignmentScore,
  alignmentScoreColour,
  alignmentColour,
  largeInitiatives,
  alignmentExpansionGate,
  ...serviceLevelAlignmentTables,
  ...defineTriggers(serviceLevelAlignmentTriggers, { ...clientSignals, ...serviceLevelAlignmentSignals }),
]
