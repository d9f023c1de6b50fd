import { afterAll, beforeAll, expect, test } from 'vitest'
import { openParts } from '../../testing/open-parts.ts'
import { planMaturityCalls } from './plan-maturity-calls.ts'

let opened: Awaited<ReturnType<typeof openParts>>
beforeAll(async () => {
  opened = await openParts()
}, 120_000)
afterAll(() => opened.close())

const DAY = '2026-11-24'
const ask = (question: string) => opened.partsFor().handleMessage({ question, asOf: DAY })

test.each([
  ['At which vCIO level are we?', 'vcio'],
  ['What is our trust maturity level?', 'trust-maturity'],
  ['Which Service Leadership level are we at?', 'service-leadership'],
  ['Which CS stage are we in?', 'cs-organisation'],
  ['How good is our segmentation maturity?', 'cs-operation'],
])('"%s" asks for the answers on record', (question, assessment) => {
  expect(planMaturityCalls(question)).toEqual([{ assessment }])
})

test.each([
  'What is OML3?',
  'How many hours does vCIO level 4 take?',
  'What are the CS stages?',
  'Which clients are red?',
])('"%s" asks the blueprints', (question) => expect(planMaturityCalls(question)).toEqual([]))

test('where we stand is told by the answers on record, cited, with what comes next', async () => {
  const before = await ask('Which CS stage are we in?')
  expect(before.answer).not.toContain('on record')
  await opened.partsFor().records.assessMaturity({
    assessment: 'cs-organisation',
    answers: { employees: 30, clients: 100, structure: 'helpers', 'signs-3': ['stalled-initiatives'] },
    asOf: DAY,
    save: { by: 'Dana Reyes', on: DAY },
  })
  const { answer, citations, declined } = await ask('Which CS stage are we in?')
  expect(declined).toBe(false)
  expect(answer).toMatch(
    /^CS organisation stage: stage 3, Emerging Role Separation, by the answers on record \[ORG-124\]\.\n/,
  )
  expect(answer).toContain('Not shown yet: a full-time vCIO or Strategic Advisor [ORG-125].')
  expect(answer).toContain('initiatives are proposed, then stall')
  expect(answer).toContain('Still without an answer: in-place-3.')
  expect(citations.map(({ clause }) => clause)).toEqual(expect.arrayContaining(['ORG-124', 'ORG-125', 'ORG-126']))
})
