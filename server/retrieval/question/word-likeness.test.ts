import { expect, test } from 'vitest'
import { createWordLikeness } from './word-likeness.ts'

const alike = createWordLikeness([
  'Who owns the recap?',
  'How often is the budget reviewed?',
  'Who approves the budget of a client?',
])

test('the same question is wholly alike, one without a common word not at all', () => {
  const [recap, review, approval] = alike('Who owns the recap?')
  expect(recap).toBeCloseTo(1)
  expect([review, approval]).toEqual([0, 0])
})

test('rare words tell more than common ones', () => {
  const [, review, approval] = alike('Is the budget approved?')
  expect(approval).toBeGreaterThan(review!)
})

test('a term that means the same counts, for less than one that was said', () => {
  const said = alike('recap')[0]!
  const meant = alike('summary', new Map([['recap', 1]]))[0]!
  expect(meant).toBeGreaterThan(0)
  expect(meant).toBeLessThan(said)
})
