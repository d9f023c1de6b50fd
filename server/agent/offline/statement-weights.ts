import type { StatementFeatures } from './statement-features.ts'

// Fitted on the development questions: which statements hold the facts that an answer must state.
export const WEIGHTS: StatementFeatures = {
  found: 1.8, firstFound: 0.8, secondFound: 0.3, lateFound: 0, covers: 1.2, coversInPlace: 2.2, coversOfHeading: 0, coversOfClause: -0.5,
  coversOfList: 0.1, coversBeside: 0.1, pairs: 0, keyAsked: 0, besideAsked: 0, ofSegment: 0, ofOtherSegment: 0, opensClause: 0.2, early: 0.3,
  figureWanted: 0.4, holdsFigure: 0, ownerWanted: 0.3, saysOwner: 1, ownerUnasked: 0, dueUnasked: 0, pitfall: 0, timeWanted: 0.5,
  listWanted: 0.4, listed: 0.2, defines: 0, leftOpen: -0.8, example: -0.8, ofShortClause: 0.4, long: -0.4,
}
