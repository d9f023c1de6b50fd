import type { RankedStatement } from './rank-statements.ts'

const NEARLY_FULL = 0.85

/**
 * The statements that answer a question, within a budget of words: the best first; a sentence that announces a list
 * brings the list's best with it. Grouped by clause, the clause of the best statement first, each in its own order.
 */
export function selectStatements(ranked: RankedStatement[], budgetWords: number): RankedStatement[][] {
  const picked: RankedStatement[] = []
  let words = 0
  for (const statement of ranked) {
    if (words > 0 && words + statement.words > budgetWords) {
      if (words > NEARLY_FULL * budgetWords) break
      continue
    }
    words += statement.words
    picked.push(statement)
  }
  const groups = Map.groupBy(
    picked.filter((statement) => !announcesNothing(statement, picked)),
    ({ clause }) => clause,
  )
  return [...groups.values()].map((group) => group.toSorted((a, b) => a.order - b.order))
}

/** A sentence that ends in a colon says nothing without what follows it. */
const announcesNothing = ({ clause, text }: RankedStatement, picked: RankedStatement[]) =>
  text.endsWith(':') && !picked.some((other) => other.clause === clause && other.lead === text)
