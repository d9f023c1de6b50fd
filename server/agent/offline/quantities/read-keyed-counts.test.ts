import { expect, test } from 'vitest'
import { readKeyedCounts } from './read-keyed-counts.ts'

const SEGMENTS = ['A', 'B', 'C', 'D']

test.each([
  ['Ten A clients, 20 B, 40 C and 30 D. How many hours?', { A: 10, B: 20, C: 40, D: 30 }],
  ['A: 8, B: 15, C: 30, D: 20', { A: 8, B: 15, C: 30, D: 20 }],
  ['8 A and 15 B clients', undefined],
  ['8 A, 9 A, 15 B, 30 C and 20 D', undefined],
])('counts are read by their names, all of them once or none: %s', (question, expected) => {
  expect(readKeyedCounts(question, SEGMENTS)?.value).toEqual(expected)
})

test('names of more than a letter may be written small', () => {
  const counts = readKeyedCounts('20 vip clients, 15 high, 5 mid and 10 low touch', ['VIP', 'High', 'Mid', 'Low'])
  expect(counts?.value).toEqual({ VIP: 20, High: 15, Mid: 5, Low: 10 })
})
