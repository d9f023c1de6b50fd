import type { Queries } from '../platform/database/database.ts'

/**
 * The month that the portfolio's health is of: the latest complete one, on the day asked for, of which any client has
 * signals; the running month when there is nothing else; null without any signals.
 */
export async function latestMonth(queries: Queries, asOf: string): Promise<string | null> {
  const running = asOf.slice(0, 7)
  const [found] = await queries.query<{ complete: string | null; begun: boolean }>(
    `select greatest((select max(month) from signals where month < $1), (select max(month) from client_signals where month < $1)) as complete,
       exists (select from signals where month = $1) or exists (select from client_signals where month = $1) as begun`,
    [running],
  )
  return found?.complete ?? (found?.begun === true ? running : null)
}
