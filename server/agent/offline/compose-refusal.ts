import { analyse } from '../../retrieval/analyse.ts'
import { REFUSAL } from '../refusal.ts'
import type { RankedStatement, ShownClause } from './rank-statements.ts'

const NOT_SAID =
  /\b(no (number|figure|scale|threshold|percentage|limit|amount|rule|definition|value)\b.*\b(given|stated|set|named|defined|printed)|is not (given|stated|defined|set|named)|does not (say|state|define|give)|leaves? .* (open|undefined)|(left|stays?) undefined|are not (given|stated|defined))\b/i
const COVERAGE_NEEDED = 0.5
const NEAREST = 3

/** Whether nothing that was found answers: too few of the question's words, or a clause that says it is left open. */
export function isUnanswered(question: string, ranked: RankedStatement[], clauses: ShownClause[]): boolean {
  const [best] = ranked
  if (best === undefined || clauses.length === 0) return true
  if (openEnd(ranked) !== undefined) return true
  const asked = new Set(analyse(question))
  const covered = new Set(ranked.filter(({ clause }) => clause === best.clause).flatMap(({ covers }) => [...covers]))
  return asked.size > 0 && covered.size / asked.size < COVERAGE_NEEDED
}

/** One sentence that says so, with the nearest clauses. */
export function composeRefusal(ranked: RankedStatement[], clauses: ShownClause[]): string {
  const open = openEnd(ranked)
  if (open !== undefined) return `${REFUSAL}: ${open.text.replace(/\.$/, '')} [${open.clause}].`
  const nearest = clauses.slice(0, NEAREST).map(({ clause, section }) => `${section} [${clause}]`)
  return nearest.length === 0 ? `${REFUSAL}.` : `${REFUSAL}; the nearest clauses are ${nearest.join(', ')}.`
}

// A statement that a thing is left open answers only when it is what fits the question best.
const openEnd = (ranked: RankedStatement[]) =>
  ranked[0] !== undefined && NOT_SAID.test(ranked[0].text) ? ranked[0] : undefined
