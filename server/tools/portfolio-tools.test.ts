import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AppParts } from '../channels/app-parts.ts'
import { openParts } from '../testing/open-parts.ts'
import { loadLedgers } from '../retrieval/load-ledgers.ts'
import { createTools, emptyEvidence } from './index.ts'

const CORPUS = new URL('../../corpus/', import.meta.url)
const asOf = '2026-11-24'
let opened: Awaited<ReturnType<typeof openParts>>
let parts: AppParts

beforeAll(async () => {
  opened = await openParts()
  parts = opened.partsFor()
}, 60_000)
afterAll(() => opened.close())

function toolsFor(client: string | undefined) {
  const evidence = emptyEvidence()
  const { retrieval, records } = parts
  const tools = createTools({ retrieval, records, ...loadLedgers(CORPUS), question: '', asOf, client, evidence })
  const call = (name: keyof typeof tools, input: unknown) =>
    (tools[name].execute as unknown as (input: unknown, options: object) => Promise<Record<string, unknown>>)(input, {})
  return { call, evidence }
}

test('a rule is explained for the chosen client, with flips and the finding as evidence', async () => {
  const { call, evidence } = toolsFor('C-1003')
  const { explanation } = await call('explain_rule', { client: 'C-1003', rule: 'SQ-02' })
  expect(explanation).toMatchObject({
    rule: 'SQ-02',
    finding: { value: { colour: 'red' } },
    flips: [{ input: 'score' }, {}],
  })
  expect(evidence.findings.map(({ rule }) => rule)).toEqual(['SQ-02'])
  expect([...evidence.clauses.keys()]).toContain('SQ-02')
})

test('another client than the chosen one is not explained, and its calls are not listed', async () => {
  const { call } = toolsFor('C-1003')
  await expect(call('explain_rule', { client: 'C-1004', rule: 'SQ-02' })).rejects.toThrow(/Only C-1003 was chosen/)
  const { calls } = await call('list_calls', {})
  expect(new Set((calls as { client: string }[]).map(({ client }) => client))).toEqual(
    new Set(['Northmere Hospital Trust']),
  )
})

test('calls of the portfolio are those of one owner, due first', async () => {
  const { calls } = await toolsFor(undefined).call('list_calls', { owner: 'Priya' })
  const due = (calls as { person: string; dueOn: string | null }[]).map(({ person, dueOn }) => ({ person, dueOn }))
  expect(due.length).toBeGreaterThan(0)
  expect(due.every(({ person }) => person === 'Priya Raman')).toBe(true)
  const days = due.map(({ dueOn }) => dueOn ?? '9999')
  expect(days).toEqual(days.toSorted())
})

test('rules are found by what they compute', async () => {
  const { rules } = await toolsFor(undefined).call('find_rules', { query: 'engagement score' })
  expect((rules as { id: string }[]).map(({ id }) => id)).toContain('ENG-01')
})
