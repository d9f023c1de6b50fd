import { mkdirSync, writeFileSync } from 'node:fs'
import { answersEvals } from './answers.eval.ts'
import { openCopilot } from './copilot.ts'
import { type Eval, type Result, runEval } from './define-eval.ts'
import { recapEvals } from './recap-guardrails.eval.ts'
import { renderReport } from './render-report.ts'

// The SDK writes its warnings to the terminal, between the figures.
Object.assign(globalThis, { AI_SDK_LOG_WARNINGS: false })

const copilot = await openCopilot()
const results: Result[] = []
for (const suite of answersEvals(copilot)) results.push(await run(suite))
for (const suite of recapEvals(copilot)) results.push(await run(suite))
await copilot.close()

const folder = new URL('reports/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('report.json', folder), JSON.stringify(results, null, 1))
writeFileSync(new URL('report.html', folder), renderReport(results))
process.stdout.write('\nReports: evals/reports/report.html and report.json\n')
if (results.some(({ means }) => means.some(({ holds }) => !holds))) {
  process.stdout.write('A gate does not hold.\n')
  process.exitCode = 1
}

async function run<Case extends { id: string }, Output>(suite: Eval<Case, Output>): Promise<Result> {
  const result = await runEval(suite)
  for (const { name, mean, gate, judged, holds } of result.means) {
    const figures = `${mean === undefined ? 'none' : mean.toFixed(3)}${gate === undefined ? '' : ` (gate ${gate})`}, ${judged} cases`
    process.stdout.write(`${holds ? 'holds' : 'FAILS'}  ${suite.name} [${suite.variant}] ${name}: ${figures}\n`)
  }
  return result
}
