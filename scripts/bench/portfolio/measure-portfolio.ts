import { createRecords } from '../../../server/records/records.ts'
import { evaluatePortfolio } from '../../../server/records/portfolio/evaluate-portfolio.ts'
import { NO_SETTINGS } from '../../../server/records/settings/compile-settings.ts'
import { migrate } from '../../../server/platform/database/migrate.ts'
import { openPglite } from '../../../server/platform/database/pglite.ts'
import { quantile, timed } from '../figure.ts'
import { storePortfolio } from './store-portfolio.ts'

// A process of its own, so that its memory is its own: node measure-portfolio.ts store|measure FOLDER CLIENTS

const asOf = '2026-12-31'
const ASKED = 50
const BYTES_PER_MB = 1_000_000

const [verb, folder = '', clients] = process.argv.slice(2)
const count = Number(clients)
const database = await openPglite(folder)
if (verb === 'store') {
  await migrate(database)
  await storePortfolio(database, count)
} else process.stdout.write(JSON.stringify(await measure()))
await database.close()

async function measure() {
  const records = createRecords(database)
  let months = 0
  let peakBytes = 0
  const { ms } = await timed(async () => {
    for await (const client of evaluatePortfolio(database, { asOf, own: NO_SETTINGS })) {
      months += client.months.length
      peakBytes = Math.max(peakBytes, process.memoryUsage.rss())
    }
  })
  const ids = Array.from({ length: ASKED }, (_, at) => `K-${String(Math.floor((at * count) / ASKED)).padStart(5, '0')}`)
  const one: number[] = []
  for (const id of ids) one.push((await timed(() => records.clientMonths(id, asOf))).ms)
  return { months, ms, peakMb: peakBytes / BYTES_PER_MB, oneMs: quantile(one, 95) }
}
