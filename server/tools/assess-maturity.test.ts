import { afterAll, beforeAll, expect, test } from 'vitest'
import { openParts } from '../testing/open-parts.ts'
import { assessMaturity } from './assess-maturity.ts'
import { emptyEvidence } from './index.ts'
import type { ToolContext } from './tool-context.ts'

let opened: Awaited<ReturnType<typeof openParts>>
beforeAll(async () => {
  opened = await openParts()
}, 120_000)
afterAll(() => opened.close())

async function call(input: { assessment: string; answers?: Record<string, unknown> }) {
  const { records, retrieval } = opened.partsFor()
  const evidence = emptyEvidence()
  const context = { records, retrieval, evidence, asOf: '2026-11-24' } as ToolContext
  const result = await assessMaturity(context).execute!(input, {
    toolCallId: 'one',
    messages: [],
    context: {},
  } as never)
  return { result: result as Record<string, unknown>, evidence }
}

test('the result is evidence, and every clause it rests on can be cited', async () => {
  const { result, evidence } = await call({
    assessment: 'cs-organisation',
    answers: { employees: 30, clients: 100, structure: 'full-time-roles' },
  })
  expect(result).toMatchObject({ level: 3, uncitable: [], open: [{ id: 'signs-3' }, { id: 'in-place-3' }] })
  expect(evidence.records).toHaveLength(1)
  expect([...evidence.clauses.keys()]).toEqual(expect.arrayContaining(['ORG-124', 'ORG-125', 'ORG-129', 'PPL-082']))
})

test('without answers and without a record the level is unknown and the questions are handed over', async () => {
  const { result } = await call({ assessment: 'cs-operation' })
  expect(result).toMatchObject({ level: null, missing: ['mrr', 'goal'], open: [{ id: 'mrr' }, { id: 'goal' }] })
})

test('an answer that the questionnaire does not know is refused', async () => {
  await expect(call({ assessment: 'cs-operation', answers: { mrr: 'perhaps' } })).rejects.toThrow('mrr has no answer')
})
