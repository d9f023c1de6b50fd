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

test('the latest month is read for the chosen client only, with what is missing', async () => {
  const { call, evidence } = toolsFor('C-1003')
  const month = await call('read_months', { client: 'C-1003' })
  expect(month).toMatchObject({
    client: 'Northmere Hospital Trust',
    renewal: { engagementColour: 'red', dmiTrend: 'rising', cxColour: 'red', daysToRenewal: 68 },
    indices: { composite: { value: null, missing: ['cx'] } },
    lacking: [],
    uncitable: [],
  })
  expect([...evidence.clauses.keys()]).toEqual(expect.arrayContaining(['ENG-11', 'SCH-01', 'RISK-T07']))
  await expect(call('read_months', { client: 'C-1004' })).rejects.toThrow(/Only C-1003 was chosen/)
})

test('meetings are planned for the chosen client only', async () => {
  const { call } = toolsFor('C-1003')
  const { meetings } = await call('plan_meetings', { year: 2027 })
  expect(new Set((meetings as { client: { id: string } }[]).map(({ client }) => client.id))).toEqual(
    new Set(['C-1003']),
  )
  await expect(call('plan_meetings', { year: 2027, client: 'C-1004' })).rejects.toThrow(/Only C-1003 was chosen/)
})

test('clients are listed by what makes them fit; all that fit are counted, whatever is shown', async () => {
  const { call } = toolsFor(undefined)
  const red = await call('list_clients', { colour: 'red', dimension: 'adoption', limit: 1 })
  expect(red).toMatchObject({ found: 4, more: 3, clients: [{ id: 'C-1003', why: [{ clause: 'DMI-03' }] }] })
  const renewing = await call('list_clients', { renewsWithinDays: 90 })
  expect((renewing.clients as { id: string }[]).map(({ id }) => id)).toEqual(['C-1010', 'C-1003', 'C-1018'])
  expect(renewing.renewalPassed).toEqual([{ name: 'Oakhaven Senior Living', renewalDate: '2026-10-31' }])
})

test('a goal brings the changes that give the colour', async () => {
  const { toGoal } = await toolsFor('C-1003').call('explain_rule', { client: 'C-1003', rule: 'SQ-02', goal: 'green' })
  expect(toGoal).toEqual({ changes: [{ input: 'score', from: 63.24, to: 85 }], gives: 'green' })
})

test('calls within days are counted with those that are overdue, and meetings due stand beside them', async () => {
  const { call } = toolsFor(undefined)
  const week = await call('list_calls', { from: '2026-11-23', to: '2026-11-29', limit: 2 })
  const { found, more, calls, meetings } = week as {
    found: number
    more: number
    calls: { dueOn: string }[]
    meetings: { dueOn: string }[]
  }
  expect(calls).toHaveLength(2)
  expect(more).toBe(found - 2)
  for (const { dueOn } of [...calls, ...meetings]) expect(dueOn >= '2026-11-23' && dueOn <= '2026-11-29').toBe(true)
})
