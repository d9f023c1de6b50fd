import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { CopilotError } from '../server/domain/errors.ts'
import { createProgressBar } from '../server/platform/progress-bar.ts'
import { readCollections } from './bench/retrieval/collection.ts'
import { measureCollection, type Run } from './bench/retrieval/measure.ts'
import { NOTES, renderReport } from './bench/retrieval/render-report.ts'
import { type CollectionSummary, summariseAll, summariseCollection } from './bench/retrieval/summarise.ts'

// Our search beside its peers on public test collections:
// npm run bench:retrieval [-- --data FOLDER] [--only NAME ...] [--json]

const BESIDE_THE_PROJECT = fileURLToPath(new URL('../../shared/bench/retrieval', import.meta.url))

const bar = createProgressBar(process.stderr)
try {
  const { data, only, json } = readOptions()
  const collections = readCollections(data ?? BESIDE_THE_PROJECT, only)
  const runs: Run[] = []
  const summaries: CollectionSummary[] = []
  for (const collection of collections) {
    const own = await measureCollection(collection, bar.step)
    runs.push(...own)
    summaries.push(summariseCollection(collection, own))
  }
  bar.end()
  const means = summariseAll(runs)
  const report = json
    ? JSON.stringify({ notes: NOTES, collections: summaries, means }, null, 1)
    : renderReport(summaries, means)
  process.stdout.write(`${report}\n`)
} catch (error) {
  if (!(error instanceof CopilotError)) throw error
  bar.end()
  process.stderr.write(`${error.message}\n`)
  process.exitCode = error.exitCode
}

function readOptions() {
  try {
    return parseArgs({
      options: { data: { type: 'string' }, only: { type: 'string', multiple: true }, json: { type: 'boolean' } },
    }).values
  } catch (error) {
    const said = (error as Error).message.split('.')[0]
    throw new CopilotError('bad-input', `${said}; the options are --data FOLDER, --only NAME and --json.`)
  }
}
