import { expect, test } from 'vitest'
import { Exact } from './exact.ts'
import { wholeTimes } from './whole-times.ts'

test.each([
  [11, 4, 2],
  [12, 4, 3],
  [11.999, 4, 2],
  [0, 4, 0],
  [-5, 4, 0],
])('%d holds %d %d times as a whole', (total, each, times) => {
  expect(wholeTimes(Exact.of(total), Exact.of(each))).toBe(times)
})
