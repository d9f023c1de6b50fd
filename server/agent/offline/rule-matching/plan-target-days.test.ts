import { expect, test } from 'vitest'
import { planTargetDays } from './plan-target-days.ts'

const plan = (question: string) =>
  planTargetDays({
    question,
    clauses: [{ clause: 'RISK-04', section: '', documentTitle: '', score: 1, text: '' }],
    today: '2026-11-24',
  }).map(({ rule, input }) => [rule, input])

test('a target of a time that is named runs from the day that is given', () => {
  expect(plan('At-risk meeting held 9 February 2027 at 10:00; when must the save plan be out?')).toContainEqual([
    'RISK-05',
    { since: '2027-02-09' },
  ])
})

test.each([
  ['no day is asked for', 'At-risk meeting held 9 February 2027; who writes the save plan?'],
  ['no time is named', 'At-risk client lost on 9 February 2027; when do we send the invoice?'],
])('nothing where %s', (_, question) => expect(plan(question)).toEqual([]))
