import { describe, expect, it } from 'vitest'
import { readQuantities } from './read-quantities.ts'
import { readWhole } from './read-wholes.ts'

const wholeIn = (question: string) =>
  readWhole(question, readQuantities(question, '2026-11-24'))?.find((each) => each.kind === 'share')?.of.value

describe('readWhole', () => {
  it.each([
    ['Of our 56 C/D accounts how many sponsors must have been seen in the last 120 days?', 56],
    ['how many of 64 save-plan actions may be late at most', 64],
    ['Thirty QBRs in the quarter: what is the most we may put into a single month?', 30],
    ['31 of 40 reports: how many more?', undefined],
    ['64 save-plan actions: is that fine?', undefined],
    ['How many hours are 12 days?', undefined],
  ])('%s', (question, whole) => expect(wholeIn(question)).toBe(whole))
})
