import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Figure, seconds } from './figure.ts'

const CLIENTS = 10_000
const FEWER = 2_500
const MEASURE = fileURLToPath(new URL('portfolio/measure-portfolio.ts', import.meta.url))

interface Measured {
  months: number
  ms: number
  peakMb: number
  oneMs: number
}

/** The whole portfolio judged by all rules, from the database: time, memory, one client again, and how the cost grows. */
export async function benchPortfolio(): Promise<Figure[]> {
  const fewer = await measure(FEWER)
  const all = await measure(CLIENTS)
  const perClient = ({ ms, months }: Measured) => (ms / months) * 1000
  const peer = `${perClient(fewer).toFixed(0)} µs a month at ${FEWER} clients, ${perClient(all).toFixed(0)} µs at ${CLIENTS}`
  return [
    { what: `${CLIENTS} clients x 12 months judged`, ours: seconds(all.ms), limit: '20 s', peer },
    {
      what: 'memory at the most, database included',
      ours: `${Math.round(all.peakMb)} MB`,
      limit: '1,000 MB',
      peer: '',
    },
    { what: 'one client judged again, p95', ours: `${all.oneMs.toFixed(1)} ms`, limit: '10 ms', peer: '' },
  ]
}

/** Stores and measures in processes of their own, on disk as the application does. */
async function measure(clients: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'copilot-portfolio-'))
  const run = async (verb: string) =>
    (await promisify(execFile)(process.execPath, [MEASURE, verb, folder, String(clients)])).stdout
  try {
    await run('store')
    return JSON.parse(await run('measure')) as Measured
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
