import { expect, test } from 'vitest'
import { hoursAfter } from './hours-after.ts'

test.each([
  ['2026-06-09T14:30:00Z', 48, '2026-06-11 14:30'],
  // The clock of the place where it ended.
  ['2026-12-31T22:15:00+02:00', 72, '2027-01-03 22:15'],
])('%s and %d hours', (moment, hours, after) => expect(hoursAfter(moment, hours)).toBe(after))
