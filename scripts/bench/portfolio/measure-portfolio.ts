import { createRecords } from '../../../server/records/records.ts'
import { evaluatePortfolio } from '../../../server/records/portfolio/evaluate-portfolio.ts'
import { NO_SETTINGS } from '../../../server/records/settings/compile-settings.ts'
import { openTestDatabase } from '../../../server/testing/database.ts'
import { quantile, timed } from '../figure.ts'
import { storePortfolio } from './store-portfolio.ts'

// A process of its own, so that its memory is its own: node measure-portfolio.ts CLIENTS

const asOf = '2026-12-31'
const count = Number(process.argv[2])
const ASKED = 50

const database = await openTestDatabase()
await storePortfolio(database, count)
const records = createRecords(database)

let months = 0
const { ms } = await timed(async () => {
  for await (const client of evaluatePortfolio(database, { asOf, own: NO_SETTINGS })) months += client.months.length
})
const peakMb = process.resourceUsage().maxRSS / 1024

const ids = Array.from({ length: ASKED }, (_, at) => `K-${String(Math.floor((at * count) / ASKED)).padStart(5, '0')}`)
const one: number[] = []
for (const id of ids) one.push((await timed(() => records.clientMonths(id, asOf))).ms)
await database.close()

process.stdout.write(JSON.stringify({ months, ms, peakMb, oneMs: quantile(one, 95) }))
