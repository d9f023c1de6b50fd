import { isHeldOut } from './is-held-out.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import { answersEvals } from './answers.eval.ts'
import { openCopilot } from './copilot.ts'
import type { Eval } from './define-eval.ts'
import { recordsEvals } from './records.eval.ts'
import { recapEvals } from './recap-guardrails.eval.ts'
import { renderReport } from './render-report.ts'
import { type Result, runEval } from './run-eval.ts'
import { searchEvals } from './search.eval.ts'

// The SDK writes its warnings to the terminal, between the figures.
Object.assign(globalThis, { AI_SDK_LOG_WARNINGS: false })

const copilot = await openCopilot()
const results: Result[] = []
for (const suite of searchEvals(copilot)) results.push(await run(suite))
for (const suite of await answersEvals(copilot)) results.push(await run(suite))
for (const suite of await recordsEvals(copilot)) results.push(await run(suite))
for (const suite of recapEvals(copilot)) results.push(await run(suite))
await copilot.close()

const folder = new URL('reports/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('report.json', folder), JSON.stringify(results.map(withoutHeldOut), null, 1))
writeFileSync(new URL('report.html', folder), renderReport(results))
process.stdout.write('\nReports: evals/reports/report.html and report.json\n')
if (results.some(({ means, figures }) => [...means, ...figures].some(({ holds }) => !holds))) {
  process.stdout.write('A gate does not hold.\n')
  process.exitCode = 1
}

async function run<Case extends { id: string; kind?: string }, Output>(suite: Eval<Case, Output>): Promise<Result> {
  const result = await runEval(suite)
  const title = `${suite.name} [${[suite.variant, suite.questions].filter((part) => part !== undefined).join(', ')}]`
  for (const { name, mean, gate, judged, holds } of result.means) {
    const measured = `${mean === undefined ? 'none' : mean.toFixed(3)}${gate === undefined ? '' : ` (gate ${gate})`}`
    process.stdout.write(`${holds ? 'holds' : 'FAILS'}  ${title} ${name}: ${measured}, ${judged} cases\n`)
  }
  for (const { name, value, most, holds } of result.figures)
    process.stdout.write(`${holds ? 'holds' : 'FAILS'}  ${title} ${name}: ${value} (at most ${most})\n`)
  return result
}

function withoutHeldOut(result: Result): Result {
  return isHeldOut(result) ? { ...result, rows: [] } : result
}
