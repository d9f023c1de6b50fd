import type { StatementFeatures } from './statement-features.ts'

/**
 * How much each feature of a statement counts. Fitted on the development questions, so that for each fact that an answer
 * must state a statement that holds it comes first.
 */
export const STATEMENT_WEIGHTS: StatementFeatures = {
  found: 2.4,
  firstFound: 1.2,
  secondFound: 0.2,
  lateFound: -0.7,
  alike: 1.4,
  covers: 1.2,
  coversInPlace: 2.6,
  coversOfHeading: 0.5,
  coversOfClause: 0,
  coversOfList: -0.3,
  coversBeside: 0.6,
  pairs: 0.9,
  keyAsked: 1.7,
  besideAsked: -0.8,
  ofSegment: 0.2,
  ofOtherSegment: -0.3,
  opensClause: 0.1,
  early: 0.6,
  figureWanted: 0.4,
  holdsFigure: 1.5,
  ownerWanted: 0.9,
  saysOwner: 0.8,
  ownerUnasked: -0.8,
  dueUnasked: 0.4,
  pitfall: -0.6,
  timeWanted: 0.4,
  listWanted: 0.4,
  listed: 0.2,
  defines: 0.4,
  leftOpen: -0.6,
  example: -0.2,
  ofShortClause: 0.5,
  long: -0.3,
}
