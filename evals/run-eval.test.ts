import { expect, test } from 'vitest'
import type { Eval } from './define-eval.ts'
import { renderReport } from './render-report.ts'
import { runEval } from './run-eval.ts'

interface Case {
  id: string
  kind: string
  value: number | undefined
  weight?: number
}

const suite = (over: Partial<Eval<Case, string>> = {}): Eval<Case, string> => ({
  name: 'suite',
  variant: 'offline',
  cases: [
    { id: 'first', kind: 'owner', value: 1, weight: 3 },
    { id: 'second', kind: 'how-to', value: 0 },
    { id: 'third', kind: 'owner', value: undefined },
  ],
  task: async ({ id }) => `words of ${id}`,
  scorers: [{ name: 'right', score: ({ value, weight }) => ({ value, weight: weight ?? 1, because: '' }) }],
  gates: { right: 0.75 },
  figures: [{ name: 'most letters', of: (all) => Math.max(...all.map(({ output }) => output.length)), most: 14 }],
  ...over,
})

test('a mean counts each thing judged once and leaves out what cannot be judged', async () => {
  const { means, kinds } = await runEval(suite())
  expect(means).toEqual([{ name: 'right', mean: 0.75, judged: 2, gate: 0.75, holds: true }])
  expect(kinds).toEqual([
    { kind: 'how-to', cases: 1, means: [{ name: 'right', mean: 0, judged: 1 }] },
    { kind: 'owner', cases: 2, means: [{ name: 'right', mean: 1, judged: 1 }] },
  ])
})

test('a mean below its gate fails, so does a gate that judged nothing, and a figure above its most', async () => {
  expect((await runEval(suite({ gates: { right: 0.76 } }))).means[0]!.holds).toBe(false)
  expect((await runEval(suite({ cases: [], figures: [] }))).means[0]!.holds).toBe(false)
  const figures = [{ name: 'cases', of: (all: unknown[]) => all.length, most: 2 }]
  expect((await runEval(suite({ figures }))).figures).toEqual([{ name: 'cases', value: 3, most: 2, holds: false }])
})

test('the report lists the cases to work with and only the means of those held out', async () => {
  const dev = renderReport([await runEval(suite({ questions: 'dev' }))])
  const held = renderReport([await runEval(suite({ questions: 'test' }))])
  expect(dev).toContain('words of first')
  expect(held).not.toContain('words of first')
  for (const page of [dev, held]) expect(page).toContain('<td>owner</td><td>2</td><td>1.000</td>')
})
