import { expect, test } from 'vitest'
import { compare } from './randomisation.ts'

test('systems that answer alike differ by nothing, and chance always does as much', () => {
  expect(compare([[0, 0, 0, 0]], 100)).toEqual({ difference: 0, p: 1 })
})

test('of four equal differences two of the sixteen signings are as far out', () => {
  const { difference, p } = compare([[0.1, 0.1, 0.1, 0.1]])
  expect(difference).toBeCloseTo(0.1)
  expect(p).toBeCloseTo(2 / 16, 1)
  expect(Math.abs(p - 0.125)).toBeLessThan(0.015)
})

test('of 1, 2 and 4 only all plus and all minus reach the mean', () => {
  expect(Math.abs(compare([[1, 2, 4]]).p - 0.25)).toBeLessThan(0.02)
})

test('a worse system has a negative difference and the same p', () => {
  const better = compare([[0.3, 0.1, -0.05, 0.2]])
  const worse = compare([[-0.3, -0.1, 0.05, -0.2]])
  expect(worse.difference).toBeCloseTo(-better.difference)
  expect(worse.p).toBe(better.p)
})

test('collections count alike however many questions they have', () => {
  expect(compare([[0.4], [0, 0, 0]], 10).difference).toBeCloseTo(0.2)
})

test('the same differences give the same p in every run', () => {
  const differences = [[0.2, -0.1, 0.05, 0.3, 0.01, -0.02]]
  expect(compare(differences)).toEqual(compare(differences))
})
