import { expect, test } from 'vitest'
import { averageOf, medianOf } from './middle-of.ts'
import type { Quantity } from './quantity.ts'
import { readQuantities } from './read-quantities.ts'

const lists = (question: string) =>
  readQuantities(question, '2026-11-24').flatMap((each: Quantity) =>
    each.kind === 'list' ? [[each.counts, ...each.numbers.map(({ value }) => value)]] : [],
  )

test.each([
  ['Five proposals took 8, 12, 15, 20 and 11 days', [['day', 8, 12, 15, 20, 11]]],
  ['Hours to first action on the reds: 60, 20, 55', [['hour', 60, 20, 55]]],
  ['Two CTAs: first action after 40 and 80 hours', [['hour', 40, 80]]],
  ['Of 40 and 80 hours', []],
  ['MFA 80%, backup 90% and patch 70%', []],
])('values of one kind in a row are a list, with the number that counts them: %s', (question, expected) => {
  expect(lists(question)).toEqual(expected)
  expect(readQuantities(question, '2026-11-24').filter(({ kind }) => kind === 'list')).toHaveLength(expected.length)
})

test('the median is the value in the middle, the average has two decimals', () => {
  expect(medianOf([8, 12, 15, 20, 11])).toBe(12)
  expect(medianOf([4, 1, 3, 2])).toBe(2.5)
  expect(averageOf([1, 1, 2])).toBe(1.33)
})
