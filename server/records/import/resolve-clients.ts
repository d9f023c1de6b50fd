import type { Queries } from '../../platform/database/database.ts'
import type { CellKind } from './cell-kinds.ts'
import type { ImportProblem } from './import-report.ts'
import type { CheckedRow } from './read-rows.ts'

/** Exports name a client rather than give its id. */
export const clientIdOrName: CellKind = {
  sql: 'text',
  accepted: 'the id or the exact name of a client',
  read: (cell) => (cell.length <= 200 && !/[\r\n]/.test(cell) ? cell : undefined),
}

/** Puts ids in the place of clients' names; the problems are names that several clients have. */
export async function resolveClients(queries: Queries, column: string, rows: CheckedRow[]): Promise<ImportProblem[]> {
  const written = [...new Set(rows.flatMap(({ values }) => (typeof values[column] === 'string' ? values[column] : [])))]
  const found = await queries.query<{ id: string; name: string }>(
    'select id, lower(name) as name from clients where id = any($1) or lower(name) = any($2)',
    [written, written.map((each) => each.toLowerCase())],
  )
  const ids = new Set(found.map(({ id }) => id))
  const byName = Map.groupBy(found, ({ name }) => name)
  return rows.flatMap(({ line, values }) => {
    const value = values[column]
    if (typeof value !== 'string' || ids.has(value)) return []
    const [client, other] = byName.get(value.toLowerCase()) ?? []
    if (other !== undefined)
      return [{ line, column, value, problem: 'is the name of several clients', accepted: 'the id of one of them' }]
    if (client !== undefined) values[column] = client.id
    return []
  })
}
