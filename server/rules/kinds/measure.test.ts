import { describe, expect, it } from 'vitest'
import { countFor, countWithin, sayLacking } from './measure.ts'

describe('sayLacking', () => {
  it.each([
    [{ met: 171, of: 190 }, { atLeast: 95 }, '10 short, 181 of 190 or more reach it'],
    [{ met: 9, of: 20 }, { atMost: 40 }, '1 too many, 8 of 20 or fewer keep it'],
    [{ met: 7, of: 10 }, { above: 70 }, '1 short, 8 of 10 or more reach it'],
    [{ met: 1, of: 20 }, { below: 5 }, '1 too many, 0 of 20 or fewer keep it'],
    [{ met: 19, of: 20 }, { atLeast: 95 }, ''],
    // No count of three lies above all of it.
    [{ met: 3, of: 3 }, { above: 100 }, ''],
  ])('%o against %o: %s', (share, limit, says) => expect(sayLacking(share, limit)).toBe(says))

  it('says nothing of a percentage, which has no count', () => expect(sayLacking(90, { atLeast: 95 })).toBe(''))
})

describe('countWithin', () => {
  it.each([
    [45, { atLeast: 70 }, 'at least 32 of 45, so at most 13 not (at least 70 %)'],
    [30, { atMost: 40 }, 'at most 12 of 30, so at least 18 not (at most 40 %)'],
    [64, { atLeast: 90 }, 'at least 58 of 64, so at most 6 not (at least 90 %)'],
    [3, { above: 100 }, undefined],
  ])('%d against %o: %s', (of, limit, says) => expect(countWithin(of, limit)?.says).toBe(says))
})

it('a count that makes a percentage is rounded up', () => {
  expect([countFor(80, 151), countFor(80, 150)]).toEqual([121, 120])
})
