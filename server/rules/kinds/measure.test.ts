import { expect, test } from 'vitest'
import { countFor, countWithin, inCounts } from './measure.ts'

test.each([
  [{ met: 9, of: 20 }, { atLeast: 50 }, '9 of 20, 1 short of 10'],
  [{ met: 44, of: 50 }, { atLeast: 80 }, '44 of 50; the limit is 40'],
  [{ met: 20, of: 240 }, { atMost: 8 }, '20 of 240, 1 over 19'],
  [{ met: 3, of: 8 }, { atLeast: 33.33, atMost: 50 }, ''],
  [45, { atLeast: 50 }, ''],
])('%o against %o', (share, limit, says) => {
  expect(inCounts(share, limit)).toBe(says)
})

test('a count that makes a percentage is rounded up, one that it holds down', () => {
  expect([countFor(80, 151), countFor(80, 150), countWithin(8, 240)]).toEqual([121, 120, 19])
})
