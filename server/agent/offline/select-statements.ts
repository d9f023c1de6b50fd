import type { QuestionKind } from './question-kind.ts'
import type { RankedStatement, ShownClause } from './rank-statements.ts'

const SHORT_CLAUSE_WORDS = 110
const LIST_LIMIT = 14
const OWNER = /\b(owners?|owns|accountable|responsible|led by)\b/i
const DUE = /\b(due|within|cadence)\b.*\d|\d+ ?(hours?|days?|weeks?|months?)\b/i
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
    // A sentence that announces a list says nothing without it.
    if (statement.text.endsWith(':')) for (const item of announcedBy(statement, ranked)) take(item)
  }

  const order = clauseOrder(ranked, clauses)
  const best = ranked.find(({ clause }) => clause === order[0])
  if (best === undefined) return []
  take(best)
  // A short clause is best read whole: what it says before and after often holds the condition or the exception.
  const whole = ranked.filter(({ clause }) => clause === best.clause)
  if (wordsIn(whole) <= SHORT_CLAUSE_WORDS) for (const statement of whole) take(statement)
  if (best.kind !== 'sentence' && (kind.wantsList || kind.wantsComparison || kind.wantsNumber)) {
    for (const sibling of siblingsOf(best, ranked)) take(sibling)
  } else if (kind.wantsList || kind.wantsNumber) {
    const list = bestListOf(best.clause, ranked)
    if (list !== undefined) for (const sibling of siblingsOf(list, ranked)) take(sibling)
  }

  // Who or by when often stands in a sentence of its own, which repeats nothing of the question.
  for (const sign of [kind.wantsOwner ? OWNER : undefined, kind.wantsTime ? DUE : undefined]) {
    const said = sign === undefined ? undefined : whole.find(({ text }) => sign.test(text))
    if (said !== undefined) take(said)
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

const announcedBy = ({ clause, text }: RankedStatement, ranked: RankedStatement[]) =>
  ranked
    .filter((item) => item.clause === clause && item.lead === text)
    .toSorted((a, b) => a.order - b.order)
    .slice(0, LIST_LIMIT)

/** The list or table that fits best: by its best member, and by the sentence that announces it. */
function bestListOf(id: string, ranked: RankedStatement[]): RankedStatement | undefined {
  const own = ranked.filter(({ clause }) => clause === id)
  const scoreOf = (member: RankedStatement) =>
    member.score + (own.find(({ text, kind }) => kind === 'sentence' && text === member.lead)?.score ?? 0)
  return own
    .filter(({ kind, score }) => kind !== 'sentence' && score > 0)
    .toSorted((x, y) => scoreOf(y) - scoreOf(x))[0]
}

const wordsIn = (statements: RankedStatement[]) => statements.reduce((sum, { text }) => sum + text.split(' ').length, 0)
