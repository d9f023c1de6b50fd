import { expect, test } from 'vitest'
import { planTriggerDays } from './plan-trigger-days.ts'

const plan = (question: string, found: string[] = [], segments: string[] = []) =>
  planTriggerDays({
    question,
    segments,
    clauses: found.map((clause) => ({ clause, section: '', documentTitle: '', score: 1, text: '' })),
    today: '2026-11-24',
  })

test('days are counted back to the day on which a trigger fires', () => {
  expect(plan('The contract renews on 30 June. On which day does the renewal trigger fire?', ['SCH-T01'])).toEqual([
    { rule: 'SCH-T01', input: { daysToRenewal: 90, since: '2027-04-01' } },
  ])
})

test('a limit that does not fire itself is told with the day after it', () => {
  expect(plan('A risk is open since 1 March. When does it go past 60 days?', ['RISK-T18'])).toEqual([
    { rule: 'RISK-T18', input: { riskOpenDays: 60, since: '2026-04-30' } },
    { rule: 'RISK-T18', input: { riskOpenDays: 61, since: '2026-05-01' } },
  ])
})

test('a trigger of one segment needs that segment', () => {
  const question = 'The roadmap last moved on 5 March. When is it at risk?'
  expect(plan(question, ['RISK-T03', 'RISK-T17'])).toEqual([])
  expect(plan(question, ['RISK-T03'], ['C'])).toEqual([
    { rule: 'RISK-T03', input: { segment: 'C', roadmapDaysWithoutMovement: 180, since: '2026-09-01' } },
  ])
})

test.each([
  ['two days leave open which one counts', 'The contract renews on 1 May or on 1 June. When does the trigger fire?'],
  ['nobody asks for a day', 'The contract renews on 1 May. Who owns the renewal?'],
])('%s', (_, question) => {
  expect(plan(question, ['SCH-T01'])).toEqual([])
})
