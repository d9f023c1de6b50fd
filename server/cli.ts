import { text } from 'node:stream/consumers'
import type { App, Start } from './app.ts'
import { runCli } from './channels/cli/run-cli.ts'
import { parseConfig } from './platform/config.ts'
import { createProgressBar } from './platform/progress-bar.ts'

// The SDK writes its warnings to the terminal, where they would mix with the answer.
Object.assign(globalThis, { AI_SDK_LOG_WARNINGS: false })

const argv = process.argv.slice(2)
const bar = createProgressBar(process.stderr)
let opened: Promise<App> | undefined

const exitCode = await runCli(argv, {
  app: (corpus) => (opened ??= open(corpus)),
  now: new Date().toISOString(),
  readInput: () => text(process.stdin),
  print: (line) => process.stdout.write(`${line}\n`),
  progress: bar.step,
  stdout: (out) => process.stdout.write(`${out}\n`),
  stderr: (out) => {
    bar.end()
    process.stderr.write(`${out}\n`)
  },
})
await opened?.then(
  (app) => app.close(),
  () => {},
)
process.exitCode = exitCode

// Loaded on first use: the rules alone answer without a database, at once.
async function open(corpus: Start['corpus']) {
  const { createApp } = await import('./app.ts')
  return createApp(parseConfig(), { command: `copilot ${argv[0]}`, onProgress: bar.step, corpus }).finally(() =>
    bar.end(),
  )
}
