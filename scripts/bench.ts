import { parseArgs } from 'node:util'
import { createProgressBar } from '../server/platform/progress-bar.ts'
import { align } from './bench/align.ts'
import { benchAsk } from './bench/ask.ts'
import { benchExport } from './bench/export.ts'
import { benchIndex } from './bench/index-corpus.ts'
import { benchLargeStore } from './bench/large-store.ts'
import { benchPortfolio } from './bench/portfolio.ts'
import { benchReady } from './bench/ready.ts'
import { benchRuleEngine } from './bench/rule-engine.ts'
import { benchSearch } from './bench/search.ts'
import type { Figure } from './bench/figure.ts'

// Figures beside a peer's: npm run bench [-- --large] [--json]; --large adds 100,000 chunks and takes minutes.

// The SDK writes its warnings to the terminal, between the figures.
Object.assign(globalThis, { AI_SDK_LOG_WARNINGS: false })

const options = readOptions()
if (options === undefined) process.exitCode = 2
else {
  const bar = createProgressBar(process.stderr)
  const benches = [benchIndex, benchSearch, benchAsk, benchExport, benchReady, benchRuleEngine, benchPortfolio]
  const figures: Figure[] = []
  for (const bench of benches) figures.push(...(await bench()))
  if (options.large) figures.push(...(await benchLargeStore(bar.step)))
  bar.end()
  process.stdout.write(`${options.json ? JSON.stringify(figures, null, 1) : tableOf(figures)}\n`)
}

function readOptions() {
  try {
    return parseArgs({ options: { large: { type: 'boolean' }, json: { type: 'boolean' } } }).values
  } catch (error) {
    process.stderr.write(`${(error as Error).message.split('.')[0]}; the options are --large and --json.\n`)
    return undefined
  }
}

function tableOf(figures: Figure[]) {
  return align([
    ['what', 'figure', 'limit', 'beside it'],
    ...figures.map(({ what, ours, limit, peer }) => [what, ours, limit, peer]),
  ])
}
