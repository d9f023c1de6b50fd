import { alignmentColour } from './alignment-colour.ts'
import { alignmentScoreColour } from './alignment-score-colour.ts'
import { alignmentScore } from './alignment-score.ts'

/** The rules of blueprint 2.5, Service Level Alignment. */
export const serviceLevelAlignment = [alignmentScore, alignmentScoreColour, alignmentColour]
