import type { QuestionKind } from './question-kind.ts'
import type { RankedStatement } from './rank-statements.ts'

export const P = { full: 0.85, drop: 99, redundant: 2, wholeWords: 0, wholeShare: 0, wantsListOnly: true, perClause: 99, wholeWithin: 1 , minWords: 0, headAt: 1, headFigure: true}

/**
 * The statements that answer a question, within a budget of words: the best first; a sentence that announces a list
 * brings the list's best with it. Grouped by clause, the clause of the best statement first, each in its own order.
 */
export function selectStatements(ranked: RankedStatement[], budgetWords: number, kind?: QuestionKind): RankedStatement[][] {
  const picked = new Set<RankedStatement>()
  let words = 0
  const best = ranked[0]?.score ?? 0
  const take = (statement: RankedStatement) => {
    words += statement.words
    picked.add(statement)
  }
  const lists = Map.groupBy(ranked, ({ clause, group }) => `${clause} ${group}`)
  for (const statement of ranked) {
    if (picked.has(statement)) continue
    if (words > P.minWords && statement.score < best - P.drop) break
    const list = statement.kind === 'sentence' ? [] : lists.get(`${statement.clause} ${statement.group}`)!.filter((each) => !picked.has(each))
    const whole = list.reduce((sum, each) => sum + each.words, 0)
    if (list.length > 1 && (!P.wantsListOnly || kind?.wantsList || kind?.wantsSteps) && whole <= P.wholeWords && words + whole <= Math.max(budgetWords * P.wholeWithin, words === 0 ? P.wholeWords : 0) && statement.score > best - P.wholeShare) {
      for (const each of list) take(each)
      continue
    }
    if (words > 0 && words + statement.words > budgetWords) {
      if (words > P.full * budgetWords) break
      continue
    }
    if (isSaid(statement, picked)) continue
    take(statement)
  }
  const shown = [...picked].filter((statement) => !announcesNothing(statement, [...picked]))
  const groups = Map.groupBy(shown, ({ clause }) => clause)
  return [...groups.values()].map((group) => group.toSorted((a, b) => a.order - b.order))
}

function isSaid({ terms }: RankedStatement, picked: Set<RankedStatement>) {
  if (terms.size === 0) return false
  const all = [...picked].some((each) => terms.intersection(each.terms).size >= P.redundant * terms.size)
  return all
}

/** A sentence that ends in a colon says nothing without what follows it. */
const announcesNothing = ({ clause, text }: RankedStatement, picked: RankedStatement[]) =>
  text.endsWith(':') && !picked.some((other) => other.clause === clause && other.lead === text)
