import type { QuestionKind } from './question-kind.ts'
import type { RankedStatement } from './rank-statements.ts'

const NEARLY_FULL = 0.85
// Fitted on the development questions: a statement that scores so much less than the best seldom answers.
const FAR_BELOW = 6
// Once so much is said, only what scores nearly as well is worth more of a reader's time.
const SAID_ENOUGH = 80
const BELOW = 4
// A list that is asked for is given whole where it is short and one of its lines scores nearly as well as the best.
const SHORT_LIST_WORDS = 60
const NEAR_THE_BEST = 3
// Steps are of use together only.
const STEPS_WORDS = 90
const SAID_ALREADY = 0.65

/**
 * The statements that answer a question, within a budget of words: the best first; a short list that is asked for comes
 * whole, and what was said already is left out. Grouped by clause, the clause of the best statement first, each in its
 * own order.
 */
export function selectStatements(
  ranked: RankedStatement[],
  budgetWords: number,
  kind: QuestionKind,
): RankedStatement[][] {
  const picked = new Set<RankedStatement>()
  const best = ranked[0]?.score ?? 0
  let words = 0
  for (const statement of ranked) {
    if (statement.score < best - (words < SAID_ENOUGH ? FAR_BELOW : BELOW)) break
    if (picked.has(statement)) continue
    const list = wholeListOf(statement, ranked, kind)
    const lacking = list.filter((each) => !picked.has(each))
    const whole = wordsOf(lacking)
    if (lacking.length > 1 && (words === 0 || words + whole <= budgetWords)) {
      words += whole
      for (const each of lacking) picked.add(each)
    } else if (words > 0 && words + statement.words > budgetWords) {
      if (words > NEARLY_FULL * budgetWords) break
    } else if (!isSaid(statement, picked)) {
      words += statement.words
      picked.add(statement)
    }
  }
  const shown = [...picked].filter((statement) => !announcesNothing(statement, picked))
  const groups = Map.groupBy(shown, ({ clause }) => clause)
  return [...groups.values()].map((group) => group.toSorted((a, b) => a.order - b.order))
}

/** The list or table of a statement where it is to be given whole; else empty. */
function wholeListOf(statement: RankedStatement, ranked: RankedStatement[], { wantsList, wantsSteps }: QuestionKind) {
  const best = ranked[0]!
  const isOfBest = wantsSteps && statement.clause === best.clause
  const isWanted = isOfBest || ((wantsList || wantsSteps) && statement.score > best.score - NEAR_THE_BEST)
  if (statement.kind === 'sentence' || !isWanted) return []
  const list = ranked.filter(({ clause, group }) => clause === statement.clause && group === statement.group)
  return wordsOf(list) <= (isOfBest ? STEPS_WORDS : SHORT_LIST_WORDS) ? list : []
}

const wordsOf = (statements: RankedStatement[]) => statements.reduce((sum, { words }) => sum + words, 0)

const isSaid = ({ terms }: RankedStatement, picked: Set<RankedStatement>) =>
  terms.size > 0 && [...picked].some((other) => terms.intersection(other.terms).size >= SAID_ALREADY * terms.size)

/** A sentence that ends in a colon says nothing without what follows it. */
const announcesNothing = ({ clause, text }: RankedStatement, picked: Set<RankedStatement>) =>
  text.endsWith(':') && ![...picked].some((other) => other.clause === clause && other.lead === text)
