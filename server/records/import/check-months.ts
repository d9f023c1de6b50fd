import { CLIENTS } from '../tables/clients-table.ts'
import type { ImportProblem } from './import-report.ts'
import type { CheckedRow } from './read-rows.ts'

/** Rows of one client in several months that disagree about the client itself. */
export function findUnlikeClients(rows: CheckedRow[]): ImportProblem[] {
  const first = new Map<unknown, CheckedRow>()
  const problems: ImportProblem[] = []
  for (const row of rows) {
    const { line, values } = row
    if (values['id'] === undefined) continue
    const before = first.get(values['id'])
    if (before === undefined) first.set(values['id'], row)
    else
      for (const { name } of CLIENTS.columns) {
        const [value, expected] = [values[name] ?? null, before.values[name] ?? null]
        if (value === expected) continue
        const problem = `differs from line ${before.line}, which is the same client`
        problems.push({
          line,
          column: name,
          value: String(value ?? ''),
          problem,
          accepted: String(expected ?? 'an empty cell'),
        })
      }
  }
  return problems
}

/** Rows of a month that has not begun on the day of the import. */
export function findFutureMonths(rows: CheckedRow[], asOf: string): ImportProblem[] {
  const current = asOf.slice(0, 7)
  return rows
    .filter(({ values }) => String(values['month']) > current)
    .map(({ line, values }) => ({
      line,
      column: 'month',
      value: String(values['month']),
      problem: 'has not begun',
      accepted: `a month up to ${current}`,
    }))
}
