import { expect, test } from 'vitest'
import { createFeatures } from './question-features.ts'

const read = createFeatures(2 ** 16)
const shared = (one: string, other: string) => {
  const theirs = new Set(read(other))
  return read(one).filter((feature) => theirs.has(feature)).length
}

test('a question keeps its features whatever the form of its words and its figures', () => {
  expect(read('Who approves 5 budgets?')).toEqual(read('who approved 12 budget'))
})

test('words that follow each other tell more than the same words in another order', () => {
  const asked = 'the price of a permit'
  expect(shared(asked, 'the price of a permit')).toBeGreaterThan(shared(asked, 'a permit of the price'))
})

test('two subjects are known together wherever they stand', () => {
  expect(shared('permit for a bicycle', 'which bicycle needs one permit')).toBeGreaterThan(
    shared('permit for a lamp', 'which bicycle needs one permit'),
  )
})

test('features stay below the size that was given', () => {
  expect(Math.max(...createFeatures(8)('What does a bicycle permit cost in the harbour?'))).toBeLessThan(8)
  expect(Math.min(...createFeatures(8)('What does a bicycle permit cost in the harbour?'))).toBeGreaterThanOrEqual(0)
})
