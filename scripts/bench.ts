import { benchAsk } from './bench/ask.ts'
import { benchExport } from './bench/export.ts'
import { benchIndex } from './bench/index-corpus.ts'
import { benchReady } from './bench/ready.ts'
import { benchSearch } from './bench/search.ts'
import type { Figure } from './bench/figure.ts'

// The SDK writes its warnings to the terminal, between the figures.
Object.assign(globalThis, { AI_SDK_LOG_WARNINGS: false })

const figures: Figure[] = []
for (const bench of [benchIndex, benchSearch, benchAsk, benchExport, benchReady]) figures.push(...(await bench()))

if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(figures, null, 1)}\n`)
else {
  const rows = [
    ['what', 'figure', 'limit', 'beside it'],
    ...figures.map(({ what, ours, limit, peer }) => [what, ours, limit, peer]),
  ]
  const widths = [0, 1, 2, 3].map((at) => Math.max(...rows.map((row) => row[at]!.length)))
  for (const row of rows)
    process.stdout.write(
      `${row
        .map((cell, at) => cell.padEnd(widths[at]!))
        .join('  ')
        .trimEnd()}\n`,
    )
}
