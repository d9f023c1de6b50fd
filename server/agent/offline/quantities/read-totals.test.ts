import { expect, test } from 'vitest'
import { readQuantities } from './read-quantities.ts'
import { totalsIn } from './read-totals.ts'

const totals = (question: string) =>
  totalsIn(question, readQuantities(question, '2026-11-24')).map(({ value, role }) => [value, role])

test.each([
  ['30 clients at 54 hours a year each: how many people?', [[1620, 'need']]],
  ['Our two vCIOs have 1,200 hours each and the book needs 2,100', [[2400, 'have']]],
  [
    '40 clients need 30 hours each and two people have 600 hours each',
    [
      [1200, 'need'],
      [1200, 'have'],
    ],
  ],
  ['20 clients and 30 hours', []],
  ['30 clients take 54 hours in all', []],
])('a count and the hours of each make a total: %s', (question, expected) => {
  expect(totals(question)).toEqual(expected)
})
