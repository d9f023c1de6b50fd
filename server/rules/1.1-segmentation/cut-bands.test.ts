import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutBands } from './cut-bands.ts'

/** All cuts into four runs that are not empty, tried one after the other; the first of the best ones. */
function cutByTrying(amounts: bigint[]) {
  const sum = (from: number, to: number) => amounts.slice(from, to).reduce((total, amount) => total + amount, 0n)
  let best: { starts: number[]; cost: bigint } | undefined
  for (let a = 1; a < amounts.length; a++) {
    for (let b = a + 1; b < amounts.length; b++) {
      for (let c = b + 1; c < amounts.length; c++) {
        const starts = [0, a, b, c]
        const cost = starts.reduce((total, start, at) => total + sum(start, starts[at + 1] ?? amounts.length) ** 2n, 0n)
        if (best === undefined || cost < best.cost) best = { starts, cost }
      }
    }
  }
  return amounts.map((_, at) => best!.starts.findLastIndex((start) => start <= at) + 1)
}

const amounts = (most: number) =>
  fc
    .array(fc.bigInt({ min: 0n, max: 40n }), { minLength: 4, maxLength: most })
    .map((list) => list.toSorted((a, b) => (a > b ? -1 : a < b ? 1 : 0)))

test('cuts as well as trying every cut, and the same way where several are best', () => {
  fc.assert(
    fc.property(amounts(16), (list) => {
      expect(cutBands(list)).toEqual(cutByTrying(list))
    }),
    { numRuns: 500 },
  )
})

test('fewer than four clients have a band each, the largest first', () => {
  expect([cutBands([]), cutBands([5n]), cutBands([5n, 4n]), cutBands([5n, 4n, 1n])]).toEqual([
    [],
    [1],
    [1, 2],
    [1, 2, 3],
  ])
})

test('no band is empty, whatever the amounts', () => {
  fc.assert(
    fc.property(amounts(60), (list) => {
      expect(new Set(cutBands(list)).size).toBe(4)
    }),
  )
})

test('10,000 clients are cut in well under a second', () => {
  const list = Array.from({ length: 10_000 }, (_, at) => BigInt(1_400_000 - at * 137))
  const start = performance.now()
  cutBands(list)
  expect(performance.now() - start).toBeLessThan(1000)
})
