import type { MaturityResult } from '../../rules/maturity/index.ts'
import { cite } from './cite.ts'
import type { OfflineTurn } from './read-turn.ts'

const GAPS = 5

type Assessed = MaturityResult & { uncitable: string[] }

/** Where the provider stands by the answers on record, and what comes next; empty where there are none. */
export function composeMaturity({ results }: OfflineTurn): string {
  return results
    .filter(({ name, failed }) => name === 'assess_maturity' && !failed)
    .map(({ output }) => output as Assessed)
    .filter(({ evidence }) => evidence.length > 0)
    .map(composeOne)
    .join('\n\n')
}

function composeOne({
  assessment,
  title,
  word,
  level,
  name,
  perRow,
  evidence,
  gaps,
  notes,
  conflicts,
  missing,
  uncitable,
}: Assessed) {
  const own = evidence[0]!.clause
  const rows = perRow
    .filter((row) => row.level !== null)
    .map(
      (row) =>
        `- ${row.title}: ${word} ${row.level}, ${row.name} ${cite(clauseOf(row.row, evidence) ?? own, uncitable)}.`,
    )
  const open = level === null ? `${title}: the ${word} is not known` : `${title}: ${word} ${level}, ${name}`
  return [
    `${open}, by the answers on record ${cite(own, uncitable)}.`,
    ...rows,
    ...gaps.slice(0, GAPS).map(({ says, clause }) => `- Not shown yet: ${says} ${cite(clause, uncitable)}.`),
    ...notes.map(({ says, clause }) => `- ${ended(says)} ${cite(clause, uncitable)}.`),
    ...conflicts.map(
      ({ says, clauses }) => `- ${ended(says)} ${clauses.map((clause) => cite(clause, uncitable)).join(' ')}.`,
    ),
    ...(missing.length === 0 ? [] : [`Still without an answer: ${missing.join(', ')}.`]),
    `"copilot maturity ${assessment}" shows all of it.`,
  ].join('\n')
}

const clauseOf = (row: string, evidence: Assessed['evidence']) =>
  evidence.find(({ question }) => question === row)?.clause

const ended = (says: string) => says.replace(/\.$/, '')
