import { expect, test } from 'vitest'
import { planTimelineDays } from './plan-timeline-days.ts'

const plan = (question: string) =>
  planTimelineDays({
    question,
    clauses: [{ clause: 'RISK-04', section: '', documentTitle: '', score: 1, text: '' }],
    today: '2026-11-24',
  })

test('a plan is applied to the days between its start and another day', () => {
  expect(plan('We found the risk on 1 June, today is 12 June. Where are we in the At Risk timeline?')).toEqual([
    { rule: 'RISK-04', input: { day: 11 } },
  ])
})

test('one day, or a plan that nobody names, gives nothing', () => {
  expect(plan('We found the risk on 1 June. Where are we in the At Risk timeline?')).toEqual([])
  expect(plan('We met on 1 June and on 12 June. Who writes the recap?')).toEqual([])
})

test('a plan with one day gives the days of its steps where the day of one of them is asked for', () => {
  const onboarding = (question: string) =>
    planTimelineDays({
      question,
      clauses: [{ clause: 'ONB-01', section: '', documentTitle: '', score: 1, text: '' }],
      today: '2026-11-24',
    })
  const call = [{ rule: 'ONB-01', input: { startOn: '2026-08-03' } }]
  expect(onboarding('We started onboarding on 3 August 2026; when do the two early wins have to be there?')).toEqual(
    call,
  )
  expect(onboarding('Onboarding day 0 is 3 August 2026. Date for 95% access?')).toEqual(call)
  expect(onboarding('We started onboarding on 3 August 2026; when are 7 wins due?')).toEqual([])
  expect(onboarding('We started onboarding on 3 August 2026; who owns the early wins?')).toEqual([])
})
