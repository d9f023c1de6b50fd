import type { QuestionKind } from './question-kind.ts'
import type { RankedStatement, ShownClause } from './rank-statements.ts'

const LIST_LIMIT = 14
const CLAUSE_LIMIT = 3

/** The statements that answer a question, within a budget of words: the best clause first, each clause in its own order. */
export function selectStatements(
  ranked: RankedStatement[],
  clauses: ShownClause[],
  kind: QuestionKind,
  budgetWords: number,
): RankedStatement[][] {
  const picked = new Map<string, RankedStatement[]>()
  let words = 0
  const take = (statement: RankedStatement) => {
    const own = picked.get(statement.clause) ?? []
    if (own.some(({ order }) => order === statement.order)) return
    if (own.length === 0 && picked.size >= CLAUSE_LIMIT) return
    const length = statement.text.split(' ').length
    if (words > 0 && words + length > budgetWords) return
    words += length
    picked.set(statement.clause, [...own, statement])
  }

  const order = clauseOrder(ranked, clauses)
  const best = ranked.find(({ clause }) => clause === order[0])
  if (best === undefined) return []
  take(best)
  if (best.kind !== 'sentence' && (kind.wantsList || kind.wantsComparison || kind.wantsNumber)) {
    for (const sibling of siblingsOf(best, ranked)) take(sibling)
  } else if (kind.wantsList) {
    const list = bestListOf(best.clause, ranked)
    if (list !== undefined) for (const sibling of siblingsOf(list, ranked)) take(sibling)
  }

  const floor = best.score * (kind.wantsComparison ? 0.4 : 0.55)
  for (const statement of ranked) if (statement.score >= floor && order.includes(statement.clause)) take(statement)

  return order
    .flatMap((clause) => picked.get(clause) ?? [])
    .reduce<RankedStatement[][]>((groups, statement) => {
      const last = groups.at(-1)
      if (last?.[0]?.clause === statement.clause) last.push(statement)
      else groups.push([statement])
      return groups
    }, [])
    .map((group) => group.toSorted((a, b) => a.order - b.order))
}

/** Clauses by how well they were found and how well their best statement answers. */
function clauseOrder(ranked: RankedStatement[], clauses: ShownClause[]): string[] {
  const top = ranked[0]?.score ?? 1
  const found = Math.max(...clauses.map(({ score }) => score), Number.MIN_VALUE)
  const strength = (clause: ShownClause) =>
    0.5 * (clause.score / found) +
    0.5 * ((ranked.find((statement) => statement.clause === clause.clause)?.score ?? 0) / top)
  return clauses.toSorted((a, b) => strength(b) - strength(a)).map(({ clause }) => clause)
}

const siblingsOf = (member: RankedStatement, ranked: RankedStatement[]) =>
  ranked
    .filter(({ clause, group }) => clause === member.clause && group === member.group)
    .toSorted((a, b) => a.order - b.order)
    .slice(0, LIST_LIMIT)

const bestListOf = (id: string, ranked: RankedStatement[]) =>
  ranked.find(({ clause, kind, score }) => clause === id && kind !== 'sentence' && score > 0)
