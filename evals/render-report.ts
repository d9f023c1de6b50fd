import type { Result } from './define-eval.ts'

const escaped = (text: unknown) => String(text).replaceAll(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)

/** The results as one HTML page: a table of means beside their gates, then every case with its scores and output. */
export const renderReport = (results: Result[]): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Evals</title>
<style>:root{color-scheme:light dark}body{font:1rem/1.5 system-ui;max-width:70rem;margin:1rem auto;padding:0 1rem}table{border-collapse:collapse}td,th{border:1px solid #8888;padding:.25rem .5rem;text-align:left;vertical-align:top}pre{white-space:pre-wrap}</style>
<h1>Evals</h1>
<table><thead><tr><th>Suite</th><th>Model</th><th>Scorer</th><th>Mean</th><th>Gate</th><th>Judged</th><th>Verdict</th></tr></thead><tbody>
${results.flatMap(({ name, variant, means }) => means.map((row) => `<tr><td>${escaped(name)}</td><td>${escaped(variant)}</td><td>${escaped(row.name)}</td><td>${row.mean?.toFixed(3) ?? 'none'}</td><td>${row.gate ?? ''}</td><td>${row.judged}</td><td>${row.holds ? 'holds' : 'FAILS'}</td></tr>`)).join('\n')}
</tbody></table>
${results.map(caseTable).join('\n')}
</html>
`

const caseTable = ({ name, variant, rows }: Result) => `<h2>${escaped(name)}, ${escaped(variant)}</h2>
${rows
  .map(({ id, ms, scores, output }) => {
    const lowest = Math.min(...scores.map(({ value }) => value ?? 1))
    const lines = scores.map(
      (score) =>
        `<li>${escaped(score.name)}: ${score.value?.toFixed(2) ?? 'not judged'} (${escaped(score.because)})</li>`,
    )
    return `<details><summary>${escaped(id)}: lowest ${lowest.toFixed(2)}, ${ms} ms</summary><ul>${lines.join('')}</ul><pre>${escaped(JSON.stringify(output, null, 1))}</pre></details>`
  })
  .join('\n')}`
