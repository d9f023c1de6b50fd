import { analyse } from '../analyse.ts'
import { needsOf } from '../question/question-needs.ts'
import { subjectOf } from '../subject-of.ts'
import { rarityOf, type TermStatistics } from './bm25.ts'

// Chosen on the development questions by what their first five clauses hold.
const SHARES = { covers: 0.8, heading: 0.3, document: 0.12, length: 0.5, figure: 0.2, owner: 0.35 }
const LONG = 150
const NAMES_OWNER = /\b(owner|accountable|owns|responsible)\b/i

/** How a clause fits a question, each part from 0 to its share. */
export type FitParts = Record<keyof typeof SHARES, number>

/** The most that all parts of a fit come to. */
export const FIT_TOTAL = Object.values(SHARES).reduce((sum, share) => sum + share, 0)

/** A clause as a fit reads it. */
export interface FittedClause {
  clause: string
  documentTitle: string
  section: string
  text: string
  asked: readonly string[]
}

/** The index terms of a clause: of its heading, of its document's title, of all that it says and is asked for; how long it is. */
interface ClauseTerms {
  heading: Set<string>
  title: Set<string>
  all: Set<string>
  length: number
}

/** What was read of clauses, kept while the store stays as it is. */
export type ReadClauses = Map<string, ClauseTerms>

/**
 * Measures how clauses of a handbook fit a question: which of its words, weighed by rarity, the clause, its heading and
 * its document's title hold; whether it is long enough to answer; whether it holds a figure or an owner where one is asked.
 */
export function createFit(
  question: string,
  statistics: TermStatistics,
  read: ReadClauses,
): (clause: FittedClause) => FitParts {
  const asked = new Map([...new Set(subjectOf(question))].map((term) => [term, rarityOf(term, statistics)]))
  const whole = [...asked.values()].reduce((sum, rarity) => sum + rarity, 0) || 1
  const needs = needsOf(question)
  const shareOf = (terms: Set<string>) => {
    let sum = 0
    for (const [term, rarity] of asked) if (terms.has(term)) sum += rarity
    return sum / whole
  }
  return (clause) => {
    const { heading, title, all, length } = termsOf(clause, read)
    return {
      covers: SHARES.covers * shareOf(all),
      heading: SHARES.heading * shareOf(heading),
      document: SHARES.document * shareOf(title),
      length: SHARES.length * Math.min(1, length / LONG),
      figure: needs.figure && /\d/.test(clause.text) ? SHARES.figure : 0,
      owner: needs.owner && NAMES_OWNER.test(clause.text) ? SHARES.owner : 0,
    }
  }
}

function termsOf({ clause, documentTitle, section, text, asked }: FittedClause, read: ReadClauses): ClauseTerms {
  const known = read.get(clause)
  if (known !== undefined) return known
  const heading = new Set(analyse(section))
  const title = new Set(analyse(documentTitle))
  const own = analyse(text)
  const all = new Set([...own, ...asked.flatMap(analyse)]).union(heading).union(title)
  const terms = { heading, title, all, length: own.length }
  read.set(clause, terms)
  return terms
}
