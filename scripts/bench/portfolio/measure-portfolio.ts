import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRecords } from '../../../server/records/records.ts'
import { evaluatePortfolio } from '../../../server/records/portfolio/evaluate-portfolio.ts'
import { NO_SETTINGS } from '../../../server/records/settings/compile-settings.ts'
import { migrate } from '../../../server/platform/database/migrate.ts'
import { openPglite } from '../../../server/platform/database/pglite.ts'
import { quantile, timed } from '../figure.ts'
import { storePortfolio } from './store-portfolio.ts'

// A process of its own, so that its memory is its own: node measure-portfolio.ts CLIENTS

const asOf = '2026-12-31'
const count = Number(process.argv[2])
const ASKED = 50
const BYTES_PER_MB = 1_000_000

// On disk, as the application has it; what opening a database takes for a moment is not the portfolio's.
const folder = mkdtempSync(join(tmpdir(), 'copilot-portfolio-'))
const database = await openPglite(folder)
await migrate(database)
await storePortfolio(database, count)
const records = createRecords(database)

let months = 0
let peakBytes = 0
const { ms } = await timed(async () => {
  for await (const client of evaluatePortfolio(database, { asOf, own: NO_SETTINGS })) {
    months += client.months.length
    peakBytes = Math.max(peakBytes, process.memoryUsage.rss())
  }
})
const peakMb = peakBytes / BYTES_PER_MB

const ids = Array.from({ length: ASKED }, (_, at) => `K-${String(Math.floor((at * count) / ASKED)).padStart(5, '0')}`)
const one: number[] = []
for (const id of ids) one.push((await timed(() => records.clientMonths(id, asOf))).ms)
await database.close()
rmSync(folder, { recursive: true, force: true })

process.stdout.write(JSON.stringify({ months, ms, peakMb, oneMs: quantile(one, 95) }))
