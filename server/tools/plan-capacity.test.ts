import { afterAll, beforeAll, expect, test } from 'vitest'
import { openParts } from '../testing/open-parts.ts'

let parts: Awaited<ReturnType<typeof openParts>>
beforeAll(async () => {
  parts = await openParts()
}, 120_000)
afterAll(() => parts.close())

const ask = (question: string) => parts.partsFor().handleMessage({ question, asOf: '2026-11-26' })

test('a question whether the clients fit the hours is answered by a plan with names, clauses and both readings', async () => {
  const { answer, toolCalls, declined } = await ask('Do our clients fit in 350 hours a year?')
  expect(declined).toBe(false)
  expect(toolCalls.map(({ tool }) => tool)).toEqual(['search_blueprints', 'plan_capacity'])
  expect(answer).toMatch(/^The clients need 385 hours a year \[ES-10\] and 350 are there: 35 short \[ES-09\]\./)
  expect(answer).toContain('- Calder & Finch Architects: Segment A to C, MRR 6,400, 20 hours less [ES-10]')
  expect(answer).toContain('Not counted, as something is missing: Tallow Street Brewing (maturity).')
  expect(answer).toMatch(/The blueprints disagree .*A 16, B 10, C 6/)
})

test('a moved boundary names those who fall, and says that the letter is read from revenue', async () => {
  const { answer } = await ask('What if Segment A began at $12,000 and B at $7,000 for our clients?')
  expect(answer).toMatch(/^The change reaches 5 clients with an MRR of 35,900; 350 hours a year become 300 \[ES-10\]/)
  expect(answer).toContain('a range of monthly revenue [SEG-13] [FND-08] (applied here)')
})

test('a question that names no hours is not planned', async () => {
  const { toolCalls } = await ask('Is there enough capacity for our clients?')
  expect(toolCalls.map(({ tool }) => tool)).not.toContain('plan_capacity')
})
