import { analyse } from '../../retrieval/analyse.ts'
import { subjectOf } from '../../retrieval/subject-of.ts'
import type { QuestionKind } from './question-kind.ts'
import { wantedFigure } from '../../retrieval/question/wanted-figure.ts'
import { readClause } from './clause-statements.ts'
import { segmentsNamed } from './segments-named.ts'
import { ownFeatures, type StatementFeatures } from './statement-features.ts'
import { WEIGHTS } from './statement-weights.ts'
import type { Statement } from './statements.ts'
import { shareOfWords } from './word-shares.ts'

/** A clause as the search tool showed it. */
export interface ShownClause {
  clause: string
  section: string
  documentTitle: string
  layer?: 'shared' | 'own'
  score: number
  text: string
}

export interface RankedStatement extends Statement {
  clause: string
  section: string
  /** The title of the organisation's own document that says it, or undefined where the shared method does. */
  ownDocument: string | undefined
  words: number
  terms: Set<string>
  /** The words of the question that its heading holds and it does not. */
  onlyInHeading: Set<string>
  /** How well it answers, comparable within one question. */
  score: number
  /** The share of the question's words, by rarity, that it holds itself. */
  covers: number
  /** The same with its heading, its document's title and the sentence before its list. */
  covered: number
}

const CLAUSES = 8
const SHORT_CLAUSE_WORDS = 90
const LATE = 6

/** Scores the statements of the first clauses against a question, best first. */
export const rankStatements = (question: string, kind: QuestionKind, clauses: ShownClause[]): RankedStatement[] =>
  weighStatements(question, kind, clauses)
    .map(({ statement, features }) => ({ ...statement, score: scoreOf(features) }))
    .toSorted((a, b) => b.score - a.score)

/** The statements of the first clauses with what tells whether each answers the question, in their order. */
export function weighStatements(question: string, kind: QuestionKind, clauses: ShownClause[]) {
  const read = clauses.slice(0, CLAUSES).map(readClause)
  const subject = subjectOf(question)
  const asked = new Set(subject)
  const shareOf = shareOfWords(
    asked,
    read.flatMap(({ place, statements }) => statements.map(({ own, around }) => own.union(place).union(around))),
  )
  const bestScore = clauses[0]?.score || 1
  const segments = segmentsNamed(question)
  const figure = wantedFigure(question)
  const pairsOf = pairsIn(question)
  const firstWord = subject[0]
  return read.flatMap(({ clause, heading, place, all, statements }, at) => {
    const shares = statements.map(({ own }) => shareOf(own))
    const short = statements.reduce((sum, { words }) => sum + words, 0) < SHORT_CLAUSE_WORDS
    const ofClause = shareOf(all)
    const ofHeading = shareOf(heading)
    return statements.map(({ statement, own, around, key, list, words, segments: ofKey }, order) => {
      const coversInPlace = shareOf(own.union(place).union(around))
      const keyShare = shareIn(key, asked)
      const bestKey = Math.max(0, ...(list ?? []).map((each) => shareIn(each.key, asked)))
      const features: StatementFeatures = {
        ...ownFeatures(statement, kind, figure),
        found: clause.score / bestScore,
        firstFound: at === 0 ? 1 : 0,
        secondFound: at === 1 ? 1 : 0,
        lateFound: at >= LATE ? 1 : 0,
        covers: shares[order]!,
        coversInPlace,
        coversOfHeading: ofHeading,
        coversOfClause: ofClause,
        coversOfList: list === undefined ? 0 : shareOf(list.reduce((sum, each) => sum.union(each.own), new Set<string>())),
        coversBeside: Math.max(shares[order - 1] ?? 0, shares[order + 1] ?? 0),
        pairs: pairsOf(statement.text),
        keyAsked: keyShare,
        besideAsked: Math.max(0, bestKey - keyShare),
        ofSegment: ofKey.size > 0 && !ofKey.isDisjointFrom(segments) ? 1 : 0,
        ofOtherSegment: segments.size > 0 && ofKey.size > 0 && ofKey.isDisjointFrom(segments) ? 1 : 0,
        opensClause: order === 0 ? 1 : 0,
        early: 1 / (1 + order),
        defines: kind.wantsMeaning && firstWord !== undefined && own.values().next().value === firstWord ? 1 : 0,
        ofShortClause: short ? 1 : 0,
      }
      return {
        features,
        statement: {
          ...statement,
          clause: clause.clause,
          section: clause.section,
          ownDocument: clause.layer === 'own' ? clause.documentTitle : undefined,
          words,
          terms: own,
          onlyInHeading: heading.intersection(asked).difference(own),
          covers: shares[order]!,
          covered: coversInPlace,
        },
      }
    })
  })
}

const scoreOf = (features: StatementFeatures) =>
  Object.entries(WEIGHTS).reduce((sum, [name, weight]) => sum + weight * features[name as keyof StatementFeatures], 0)

const shareIn = (terms: Set<string>, others: Set<string>) =>
  terms.size === 0 ? 0 : terms.intersection(others).size / terms.size

/** The share of a question's pairs of neighbouring terms that a text holds side by side. */
function pairsIn(question: string) {
  const pairs = pairsOf(question)
  return (text: string) => shareIn(pairs, pairsOf(text))
}
const pairsOf = (text: string) => {
  const terms = analyse(text)
  return new Set(terms.slice(1).map((term, at) => `${terms[at]} ${term}`))
}
