import { expect, test } from 'vitest'
import { planEventDays } from './plan-event-days.ts'

const plan = (question: string) =>
  planEventDays({
    question,
    segments: [],
    clauses: [{ clause: 'SCH-T03', section: '', documentTitle: '', score: 1, text: '' }],
    today: '2026-11-24',
  })

test('what follows an event is due from the day of it', () => {
  expect(plan('Security assessment finished on 24 August 2026 - I need the roadmap meeting deadline')).toEqual([
    { rule: 'SCH-T03', input: { assessmentCompleted: true, since: '2026-08-24' } },
  ])
})

test.each([
  ['no day is asked for', 'Assessment completed on 24 August 2026. Who runs the roadmap meeting?'],
  ['something else is asked for', 'Assessment completed on 24 August 2026. When is the invoice due?'],
  ['the event did not happen', 'The assessment was not completed on 24 August. When is the roadmap meeting?'],
  ['there are two days', 'Assessment completed on 24 August or 26 August: when is the roadmap meeting?'],
])('nothing where %s', (_, question) => expect(plan(question)).toEqual([]))
