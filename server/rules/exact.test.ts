import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { Exact } from './exact.ts'

test.each([
  [Exact.of(0.1).plus(0.2), 0.3],
  [Exact.of(1.005), 1.01],
  [Exact.of(-1.005), -1.01],
  [Exact.of(-0.001), 0],
  [Exact.of(216).over(7), 30.86],
  [Exact.of(1).over(3).times(3), 1],
  [Exact.of(1).over(-4), -0.25],
  [Exact.of(1e21).plus(1), 1e21],
  [Exact.of(1e-7).times(1e7), 1],
  [Exact.of(0.3).minus(0.1), 0.2],
])('%#: rounds to %d', (result, shown) => {
  expect(result.rounded()).toBe(shown)
})

test('rounds to as many decimals as it is told', () => {
  expect(Exact.of(1130).over(2000).rounded(3)).toBe(0.565)
  expect(Exact.of(1130).over(1680).rounded(3)).toBe(0.673)
  expect(Exact.of(-0.0005).rounded(3)).toBe(-0.001)
  expect(Exact.of(2.5).rounded(0)).toBe(3)
})

test('compares before rounding', () => {
  expect(Exact.of(74.996).rounded()).toBe(75)
  expect(Exact.of(74.996).isAtLeast(75)).toBe(false)
  expect(Exact.of(0.1).plus(0.2).isAtLeast(0.3)).toBe(true)
})

test('refuses what is not a number', () => {
  expect(() => Exact.of(Number.NaN)).toThrow(RangeError)
  expect(() => Exact.of(1).over(0)).toThrow(RangeError)
})

test('sums of cents are whole cents', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 })), (cents) => {
      const sum = cents.reduce((total, cent) => total.plus(cent / 100), Exact.of(0))
      expect(sum.rounded()).toBe(cents.reduce((total, cent) => total + cent, 0) / 100 + 0)
    }),
  )
})
