import { analyse } from '../analyse.ts'
import { needsOf } from '../question/question-needs.ts'
import { subjectOf } from '../subject-of.ts'
import { rarityOf, type TermStatistics } from './bm25.ts'

// Chosen on the development questions by what their first five clauses hold.
const SHARES = { covers: 0.8, heading: 0.3, document: 0.4, length: 0.5, figure: 0.2, owner: 0.35 }
const LONG = 150
const NAMES_OWNER = /\b(owner|accountable|owns|responsible)\b/i

/** How a clause fits a question, each part from 0 to its share. */
export type FitParts = Record<keyof typeof SHARES, number>

/** The most that all parts of a fit come to. */
export const FIT_TOTAL = Object.values(SHARES).reduce((sum, share) => sum + share, 0)

interface Fitted {
  documentTitle: string
  section: string
  text: string
  asked: readonly string[]
}

/**
 * Measures how clauses of a handbook fit a question: which of its words, weighed by rarity, the clause, its heading and
 * its document's title hold; whether it is long enough to answer; whether it holds a figure or an owner where one is asked.
 */
export function createFit(question: string, statistics: TermStatistics): (clause: Fitted) => FitParts {
  const asked = new Map([...new Set(subjectOf(question))].map((term) => [term, rarityOf(term, statistics)]))
  const whole = [...asked.values()].reduce((sum, rarity) => sum + rarity, 0) || 1
  const needs = needsOf(question)
  const shareOf = (terms: Set<string>) => {
    let sum = 0
    for (const [term, rarity] of asked) if (terms.has(term)) sum += rarity
    return sum / whole
  }
  return ({ documentTitle, section, text, asked: questions }) => {
    const heading = new Set(analyse(section))
    const title = new Set(analyse(documentTitle))
    const terms = analyse(text)
    return {
      covers: SHARES.covers * shareOf(new Set([...terms, ...questions.flatMap(analyse)]).union(heading).union(title)),
      heading: SHARES.heading * shareOf(heading),
      document: SHARES.document * shareOf(title),
      length: SHARES.length * Math.min(1, terms.length / LONG),
      figure: needs.figure && /\d/.test(text) ? SHARES.figure : 0,
      owner: needs.owner && NAMES_OWNER.test(text) ? SHARES.owner : 0,
    }
  }
}
