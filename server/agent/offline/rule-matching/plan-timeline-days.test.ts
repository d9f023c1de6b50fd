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
