import type { Queries } from '../../platform/database/database.ts'
import type { CellValue } from './cell-kinds.ts'

/** A signal of a client in a month; null takes away what was known. */
export interface NamedSignal {
  client_id: string
  month: string
  name: string
  value: CellValue
}

const BATCH = 5_000
const INCOMING = 'jsonb_to_recordset($1::jsonb) as incoming (client_id text, month text, name text, value jsonb)'

/** Writes signals by name. Resolves to the clients and months, as "client month", of which something changed. */
export async function writeSignals(queries: Queries, signals: readonly NamedSignal[]): Promise<Set<string>> {
  const changed = new Set<string>()
  for (let start = 0; start < signals.length; start += BATCH) {
    const batch = JSON.stringify(signals.slice(start, start + BATCH))
    const rows = [
      ...(await queries.query<{ key: string }>(
        `insert into client_signals (client_id, month, name, value)
         select client_id, month, name, value from ${INCOMING} where value is not null and value <> 'null'::jsonb
         on conflict (client_id, month, name) do update set value = excluded.value
         where client_signals.value is distinct from excluded.value
         returning client_id || ' ' || month as key`,
        [batch],
      )),
      ...(await queries.query<{ key: string }>(
        `delete from client_signals as kept using ${INCOMING}
         where kept.client_id = incoming.client_id and kept.month = incoming.month and kept.name = incoming.name
           and coalesce(incoming.value, 'null'::jsonb) = 'null'::jsonb
         returning kept.client_id || ' ' || kept.month as key`,
        [batch],
      )),
    ]
    for (const { key } of rows) changed.add(key)
  }
  return changed
}
