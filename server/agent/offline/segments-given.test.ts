import { expect, test } from 'vitest'
import { segmentsIn } from './segments-given.ts'

test.each([
  ['B client: SLA 96', ['B']],
  ['C QBR with 2 approvals', ['C']],
  ['QBR completion for A is 93%', ['A']],
  ['A account with 3 threads', ['A']],
  ['at A Executive QBRs', ['A']],
  ['13 of our 18 A/B strategies', ['A', 'B']],
  ['A and B clients', ['A', 'B']],
  ['A client missed two sessions', []],
  ['How do we segment a client?', []],
])('a question names the segments that it gives and no article: %s', (question, segments) => {
  expect(segmentsIn(question)).toEqual(segments)
})
