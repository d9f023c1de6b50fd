import { expect, test } from 'vitest'
import { readQuantities } from './read-quantities.ts'
import { readToldShare } from './read-told-shares.ts'

const TODAY = '2026-11-24'
const sharesIn = (question: string) =>
  readToldShare(question, readQuantities(question, TODAY))?.flatMap((each) =>
    each.kind === 'share' ? [`${each.met.contrary ?? each.met.value} of ${each.of.value}`] : [],
  )

test.each([
  ['We sent the pulse to 50 C clients and 17 answered.', '17 of 50'],
  ['90 accounts, 75 green for service quality.', '75 of 90'],
  ['50 kickoff recaps, 47 inside 48 hours.', '47 of 50'],
  ['20 clients got the pulse, 6 did not answer.', '14 of 20'],
])('"%s" tells %s', (question, share) => {
  expect(sharesIn(question)).toEqual([share])
})

test.each([
  'We have 12 clients and 5 proposals.',
  'We won 8 deals and lost 12.',
  '20 sent, 15 tied to the roadmap, 12 won.',
  '40 hours, 30 booked.',
])('"%s" tells no share: two things are counted, or one of them is no part', (question) => {
  expect(sharesIn(question)).toBeUndefined()
})
