import type { WantedFigure } from '../../retrieval/question/wanted-figure.ts'
import type { QuestionKind } from './question-kind.ts'
import type { Statement } from './statements.ts'

/** What tells whether a statement answers; each from 0 to about 1. */
export interface StatementFeatures {
  /** How well its clause was found, beside the best. */
  found: number
  firstFound: number
  secondFound: number
  /** Its clause is among the last that were found. */
  lateFound: number
  /** How alike the question is to one that its clause is known to answer. */
  alike: number
  /** The share of the question's words, by rarity, in the statement itself. */
  covers: number
  /** The same with its heading, its document's title and the sentence before its list. */
  coversInPlace: number
  coversOfHeading: number
  coversOfClause: number
  coversOfList: number
  /** The share that the statement before or after holds. */
  coversBeside: number
  /** How many of the question's pairs of neighbouring words stand side by side in it. */
  pairs: number
  /** The row of a list that the question names, and a row beside such a one. */
  keyAsked: number
  besideAsked: number
  /** The statement is of a segment that the question names, or of others only. */
  ofSegment: number
  ofOtherSegment: number
  opensClause: number
  early: number
  figureWanted: number
  /** It holds the kind of figure that is asked: days, dollars, a share. */
  holdsFigure: number
  ownerWanted: number
  /** The line of a clause that says who owns it, where that is asked. */
  saysOwner: number
  /** Such a line where nobody asked. */
  ownerUnasked: number
  dueUnasked: number
  /** A pitfall, or that a reading is open. */
  pitfall: number
  timeWanted: number
  listWanted: number
  listed: number
  /** It opens with the thing whose meaning is asked. */
  defines: number
  leftOpen: number
  example: number
  ofShortClause: number
  long: number
}

const OWNER = /\b(owner|owns|accountable|responsible|leads?)\b/i
const TIME =
  /\b(\d+ ?(h|hours?|days?|weeks?|months?|minutes?)|monthly|quarterly|annual\w*|weekly|semi-annual\w*|due)\b/i
const SAYS_OWNER = /^(owners?|accountable)\b/i
const SAYS_DUE = /^due\b/i
const PITFALL = /^(pitfalls?|house position|nothing settles|no house position|both stand|no owner)\b/i
// A day of a year stands in worked examples only.
const EXAMPLE =
  /^(worked )?example|\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)\b|\b20\d\d-\d\d-\d\d\b|\b(Mon|Tues|Wednes|Thurs|Fri)day \d/i

/** That the source leaves something open. */
export const LEFT_OPEN =
  /\b(not (given|stated|defined|named|said|explained|fixed|set|written|spelled|printed|specified)|does not (say|state|define|give|name|explain|fix|set)|gives? (only|no)\b|undefined|left open|no (\w+ )?(owner|figure|number|target|formula|amount|limit|threshold|scale|date|price|benchmark|cut-off|period|definition)\b)/i

/** Features that the words and the kind of a statement give. */
export const ownFeatures = ({ text, kind: form }: Statement, kind: QuestionKind, figure: WantedFigure | undefined) => ({
  figureWanted: flag(kind.wantsNumber && /\d/.test(text)),
  holdsFigure: flag(figure?.isIn(text) === true),
  ownerWanted: flag(kind.wantsOwner && OWNER.test(text)),
  saysOwner: flag(kind.wantsOwner && SAYS_OWNER.test(text)),
  ownerUnasked: flag(!kind.wantsOwner && SAYS_OWNER.test(text)),
  dueUnasked: flag(!kind.wantsTime && SAYS_DUE.test(text)),
  pitfall: flag(PITFALL.test(text)),
  timeWanted: flag(kind.wantsTime && TIME.test(text)),
  listWanted: flag((kind.wantsList || kind.wantsComparison) && form !== 'sentence'),
  listed: flag(form !== 'sentence'),
  leftOpen: flag(LEFT_OPEN.test(text)),
  example: flag(EXAMPLE.test(text)),
  long: Math.min(2, wordsIn(text) / 30),
})

/** Words of a text, as a person counts them. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /\w/.test(word)).length

const flag = (holds: boolean) => (holds ? 1 : 0)
