import { expect, test } from 'vitest'
import { lowForTwoQuarters } from './low-realization.ts'

const read = (question: string) => lowForTwoQuarters[0]!.read(question)?.value

test.each([
  ['10 budgeted initiatives and 4 became approved proposals, and last quarter was the same', 40],
  ['6 of 15 budgeted initiatives got approved and the quarter before was the same', 40],
  ['10 budgeted initiatives and 6 were approved, last quarter was the same', undefined],
  ['10 budgeted initiatives and 4 became approved proposals', undefined],
])('a low realization is one of two quarters: %s', (question, percent) => {
  expect(read(question)).toBe(percent)
})
