import { isHeldOut } from './is-held-out.ts'
import type { Result } from './run-eval.ts'

const escaped = (text: unknown) => String(text).replaceAll(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)
const row = (cells: unknown[]) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`
const table = (heads: string[], rows: unknown[][]) =>
  `<table><thead><tr>${heads.map((head) => `<th>${escaped(head)}</th>`).join('')}</tr></thead><tbody>\n${rows.map(row).join('\n')}\n</tbody></table>`
const verdict = (holds: boolean) => (holds ? 'holds' : 'FAILS')
const share = (mean: number | undefined) => mean?.toFixed(3) ?? 'none'

/** The results as one HTML page: what is worked with and what is held out apart, then each suite by kind and by case. */
export const renderReport = (results: Result[]): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Evals</title>
<style>:root{color-scheme:light dark}body{font:1rem/1.5 system-ui;max-width:70rem;margin:1rem auto;padding:0 1rem}table{border-collapse:collapse}td,th{border:1px solid #8888;padding:.25rem .5rem;text-align:left;vertical-align:top}pre{white-space:pre-wrap}</style>
<h1>Evals</h1>
<h2>Dev questions</h2>
${summary(results.filter(({ questions }) => questions === 'dev'))}
<h2>Test questions, held out</h2>
${summary(results.filter(isHeldOut))}
<h2>Refusals</h2>
${summary(results.filter(({ questions }) => questions === 'refusals'))}
<h2>Records</h2>
${summary(results.filter(({ questions }) => questions === 'records'))}
<h2>Guardrails</h2>
${summary(results.filter(({ questions }) => questions === undefined))}
${results.map(details).join('\n')}
</html>
`

const summary = (results: Result[]) =>
  table(
    ['Suite', 'Model', 'Scorer', 'Measured', 'Gate', 'Cases judged', 'Verdict'],
    results.flatMap(({ name, variant, means, figures }) => [
      ...means.map(({ name: scorer, mean, gate, judged, holds }) => {
        const least = gate === undefined ? '' : `at least ${gate}`
        return [name, variant, scorer, share(mean), least, judged, verdict(holds)]
      }),
      ...figures.map(({ name: figure, value, most, holds }) => {
        return [name, variant, figure, value, `at most ${most}`, '', verdict(holds)]
      }),
    ]),
  )

const details = (result: Result) => {
  const { name, variant, questions, kinds, means, rows } = result
  const title = [name, variant, questions].filter((part) => part !== undefined).join(', ')
  return [
    `<h2>${escaped(title)}</h2>`,
    kinds.length === 0
      ? ''
      : table(
          ['Kind', 'Cases', ...means.map((each) => each.name)],
          kinds.map(({ kind, cases, means: own }) => [kind, cases, ...own.map(({ mean }) => mean?.toFixed(3) ?? '')]),
        ),
    isHeldOut(result) ? '<p>These cases are held out, so they are not listed.</p>' : rows.map(caseOf).join('\n'),
  ].join('\n')
}

function caseOf({ id, ms, scores, output }: Result['rows'][number]) {
  const lowest = Math.min(...scores.map(({ value }) => value ?? 1))
  const lines = scores.map(
    (score) =>
      `<li>${escaped(score.name)}: ${score.value?.toFixed(2) ?? 'not judged'} (${escaped(score.because)})</li>`,
  )
  return `<details><summary>${escaped(id)}: lowest ${lowest.toFixed(2)}, ${ms} ms</summary><ul>${lines.join('')}</ul><pre>${escaped(JSON.stringify(output, null, 1))}</pre></details>`
}
