import { subjectOf } from '../../retrieval/subject-of.ts'
import { REFUSAL } from '../refusal.ts'
import type { RankedStatement, ShownClause } from './rank-statements.ts'

const NOT_SAID =
  /\b(no (number|numeric|figure|scale|threshold|percentage|limit|amount|rule|definition|value|formula|ratio|size|window|cut-off)\b|is not (given|stated|defined|set|named|explained|fixed)|are not (given|stated|defined|named)|not (spelled|written) out|does not (say|state|define|give|name|explain)|(gives?|names?|states?) no\b|undefined|left open)/i
// Questions that only a figure answers.
const AMOUNT =
  /\b(how (many|much|big|large|long|high|low|far)|what (percentage|share|discount|rate|price|fee|salary|number|ratio|size|win rate|numeric scale)|which (percentage|discount|rate|price|number|ratio|numeric scale))\b/i
// Many clauses note that they name no owner or date; that answers only who asked for one.
const NOT_SAID_OF_OWNERS = /\b(owner|due)\b/i
const ASKS_OWNER_OR_TIME = /\b(who|whose|own\w*|when|due|deadline|by what date)\b/i
const COVERAGE_NEEDED = 0.45
const NEAREST = 3
const AMONG_THE_BEST = 3
const NEARLY_BEST = 0.75
const HALF_AS_GOOD = 0.5
const FEW_TERMS = 5
const MOST_OF = 0.6
const SENTENCE_WORDS = 28

/** Whether nothing that was found answers: too few of the question's words, or a clause that says it is left open. */
export const isUnanswered = (question: string, coverage: number, ranked: RankedStatement[]): boolean =>
  ranked.length === 0 ||
  coverage < COVERAGE_NEEDED ||
  openEnd(question, ranked) !== undefined ||
  (AMOUNT.test(question) && !holdsAmount(ranked))

/** One sentence that says so, with the nearest clauses. */
export function composeRefusal(question: string, ranked: RankedStatement[], clauses: ShownClause[]): string {
  const open = openEnd(question, ranked)
  if (open !== undefined) return `${REFUSAL}: ${open.text.replace(/\.$/, '')} [${open.clause}].`
  const nearest = clauses.slice(0, NEAREST).map(({ clause, section }) => `${section} [${clause}]`)
  return nearest.length === 0 ? `${REFUSAL}.` : `${REFUSAL}; the nearest clauses are ${nearest.join(', ')}.`
}

// A statement that a thing is left open answers only when it fits the question as well as any other and speaks of
// most of what was asked, or speaks of all of it and fits fairly well.
const openEnd = (question: string, ranked: RankedStatement[], asked = termsIn(question)) =>
  ranked.find(({ text, score, covers }, at) => {
    const share = score / ranked[0]!.score
    const amongTheBest = at < AMONG_THE_BEST && share >= NEARLY_BEST && covers.size >= MOST_OF * asked
    const ofAllThatWasAsked = share >= HALF_AS_GOOD && covers.size >= asked && asked <= FEW_TERMS
    return (
      (amongTheBest || ofAllThatWasAsked) &&
      NOT_SAID.test(text) &&
      (!NOT_SAID_OF_OWNERS.test(text) || ASKS_OWNER_OR_TIME.test(question)) &&
      text.split(' ').length < SENTENCE_WORDS
    )
  })

const termsIn = (question: string) => new Set(subjectOf(question)).size

/** Whether a statement that fits nearly as well as the best holds a figure. */
const holdsAmount = (ranked: RankedStatement[]) =>
  ranked.some(
    ({ text, score, clause }) =>
      clause === ranked[0]!.clause &&
      score >= HALF_AS_GOOD * ranked[0]!.score &&
      /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|twice|half)\b/i.test(text),
  )
