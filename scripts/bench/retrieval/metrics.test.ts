import { expect, test } from 'vitest'
import { judge, mean } from './metrics.ts'

const grades = (entries: Record<string, number>) => new Map(Object.entries(entries))
const many = (count: number) => Array.from({ length: count }, (_, at) => `d${at}`)

test('a perfect ranking has every figure at 1', () => {
  expect(judge(['a', 'b', 'x'], grades({ a: 2, b: 1 }))).toEqual({ ndcg: 1, recall: 1, reciprocalRank: 1 })
})

test('graded gain is 2^grade - 1, discounted by log2 of rank + 1', () => {
  // Found: 1 at rank 1, 3 at rank 2; best: 3 at rank 1, 1 at rank 2. log2(3) = 1.58496.
  const { ndcg, recall, reciprocalRank } = judge(['b', 'a'], grades({ a: 2, b: 1 }))
  expect(ndcg).toBeCloseTo((1 + 3 / 1.58496) / (3 + 1 / 1.58496), 5)
  expect(ndcg).toBeCloseTo(0.79671, 4)
  expect([recall, reciprocalRank]).toEqual([1, 1])
})

test('a relevant document at rank 3 of two relevant', () => {
  // Gain 1 / log2(4) = 0.5 of at most 1 + 1 / log2(3) = 1.63093.
  const quality = judge(['x', 'y', 'a'], grades({ a: 1, b: 1 }))
  expect(quality.ndcg).toBeCloseTo(0.30657, 5)
  expect(quality.recall).toBe(0.5)
  expect(quality.reciprocalRank).toBeCloseTo(1 / 3)
})

test('only the first ten documents count', () => {
  expect(judge([...many(10), 'a'], grades({ a: 1 }))).toEqual({ ndcg: 0, recall: 0, reciprocalRank: 0 })
  expect(judge([...many(9), 'a'], grades({ a: 1 }))).toEqual({
    ndcg: 1 / Math.log2(11),
    recall: 1,
    reciprocalRank: 0.1,
  })
})

test('with more than ten relevant documents ten found give nDCG 1, and recall its share', () => {
  const all = many(20)
  expect(judge(all, grades(Object.fromEntries(all.map((id) => [id, 1]))))).toEqual({
    ndcg: 1,
    recall: 0.5,
    reciprocalRank: 1,
  })
})

test('a document named twice counts once, and the next moves up', () => {
  expect(judge(['a', 'a', 'b'], grades({ a: 1, b: 1 }))).toEqual({ ndcg: 1, recall: 1, reciprocalRank: 1 })
})

test('grades of 0 and below are not relevant', () => {
  expect(judge(['a', 'b'], grades({ a: 0, b: 1, c: -1 }))).toEqual({
    ndcg: 1 / Math.log2(3),
    recall: 1,
    reciprocalRank: 0.5,
  })
  expect(judge([], grades({ a: 0 }))).toEqual({ ndcg: 0, recall: 0, reciprocalRank: 0 })
})

test('the mean of nothing is 0', () => {
  expect([mean([1, 2, 6]), mean([])]).toEqual([3, 0])
})
