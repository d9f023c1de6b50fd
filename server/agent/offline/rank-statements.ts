import { analyse } from '../../retrieval/analyse.ts'
import { subjectOf } from '../../retrieval/subject-of.ts'
import type { QuestionKind } from './question-kind.ts'
import { ownFeatures, type StatementFeatures, wordsIn } from './statement-features.ts'
import { type Statement, statementsOf } from './statements.ts'

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
  /** The title of the organisation's own document that says it, or undefined where the shared method does. */
  ownDocument: string | undefined
  words: number
  /** How well it answers, comparable within one question. */
  score: number
  /** The share of the question's words, by rarity, that it holds itself. */
  covers: number
  /** The same with its heading, its document's title and the sentence before its list. */
  covered: number
}

// Fitted on the development questions: which statements hold the facts that an answer must state.
const WEIGHTS: StatementFeatures = {
  found: 1.8,
  firstFound: 0.8,
  secondFound: 0.3,
  covers: 1.2,
  coversInPlace: 2.2,
  coversOfClause: -0.5,
  coversOfList: 0.1,
  coversBeside: 0.1,
  opensClause: 0.2,
  early: 0.3,
  figureWanted: 0.4,
  ownerWanted: 0.3,
  saysOwner: 1,
  timeWanted: 0.5,
  listWanted: 0.4,
  listed: 0.2,
  leftOpen: -0.8,
  example: -0.8,
  ofShortClause: 0.4,
  long: -0.4,
}
const CLAUSES = 6
const SHORT_CLAUSE_WORDS = 90

/** Scores the statements of the first clauses against a question, best first. */
export function rankStatements(question: string, kind: QuestionKind, clauses: ShownClause[]): RankedStatement[] {
  const read = clauses.slice(0, CLAUSES).map(readClause)
  const shareOf = coverageOf(
    new Set(subjectOf(question)),
    read.flatMap(({ place, statements }) => statements.map(({ own, around }) => own.union(place).union(around))),
  )
  const bestScore = clauses[0]?.score || 1
  return read
    .flatMap(({ clause, place, all, statements }, at) => {
      const shares = statements.map(({ own }) => shareOf(own))
      const short = statements.reduce((sum, { words }) => sum + words, 0) < SHORT_CLAUSE_WORDS
      const ofClause = shareOf(all)
      return statements.map(({ statement, own, around, list, words }, order) => {
        const coversInPlace = shareOf(own.union(place).union(around))
        const features: StatementFeatures = {
          ...ownFeatures(statement, kind),
          found: clause.score / bestScore,
          firstFound: at === 0 ? 1 : 0,
          secondFound: at === 1 ? 1 : 0,
          covers: shares[order]!,
          coversInPlace,
          coversOfClause: ofClause,
          coversOfList: list === undefined ? 0 : shareOf(list),
          coversBeside: Math.max(shares[order - 1] ?? 0, shares[order + 1] ?? 0),
          opensClause: order === 0 ? 1 : 0,
          early: 1 / (1 + order),
          ofShortClause: short ? 1 : 0,
        }
        return {
          ...statement,
          clause: clause.clause,
          ownDocument: clause.layer === 'own' ? clause.documentTitle : undefined,
          words,
          score: scoreOf(features),
          covers: shares[order]!,
          covered: coversInPlace,
        }
      })
    })
    .toSorted((a, b) => b.score - a.score)
}

const scoreOf = (features: StatementFeatures) =>
  Object.entries(WEIGHTS).reduce((sum, [name, weight]) => sum + weight * features[name as keyof StatementFeatures], 0)

function readClause(clause: ShownClause) {
  const statements = statementsOf(clause.text).map((statement) => ({
    statement,
    own: new Set(analyse(statement.text)),
    around: new Set(analyse(statement.lead)),
    words: wordsIn(statement.text),
  }))
  const lists = Map.groupBy(statements, ({ statement }) => statement.group)
  const place = new Set(analyse(`${clause.section} ${clause.documentTitle}`))
  return {
    clause,
    place,
    all: statements.reduce((all, { own }) => all.union(own), place),
    statements: statements.map((each) => {
      const list = lists.get(each.statement.group)!
      return {
        ...each,
        list: list.length > 1 ? list.reduce((all, { own }) => all.union(own), new Set<string>()) : undefined,
      }
    }),
  }
}

/** The share of a question's words that a set of terms holds; a word that few statements hold tells more. */
function coverageOf(asked: Set<string>, statements: Set<string>[]) {
  const rarity = new Map(
    [...asked].map((word) => {
      const holding = statements.filter((terms) => terms.has(word)).length
      return [word, Math.log(1 + (statements.length + 1) / (holding + 0.5))]
    }),
  )
  const whole = [...rarity.values()].reduce((sum, each) => sum + each, 0) || 1
  return (terms: Set<string>) => {
    let sum = 0
    for (const [word, each] of rarity) if (terms.has(word)) sum += each
    return sum / whole
  }
}
