import { expect, test } from 'vitest'
import { FULL_TIME_YEAR, leavesYearOpen } from './full-time-year.ts'

test.each([
  ['Two people give half their time to CS. The gap if we need 3,000?', 2000],
  ['Two engineers give 30% at 1,900 hours full-time', 1900],
  ['Three people give a quarter. We need 2,000 hours.', 2000],
])('the year is the one given, else the one of the course: %s', (question, hours) => {
  expect(FULL_TIME_YEAR.read(question)?.value).toBe(hours)
})

test('hours of a month, or two years, are no year', () => {
  expect(FULL_TIME_YEAR.read('Two people give half of 160 hours')).toBeUndefined()
  expect(FULL_TIME_YEAR.read('At 1,680 hours or at 1,800 hours, half each')).toBeUndefined()
})

test('what is needed is no year', () => {
  expect(leavesYearOpen('We need 2,000 hours')).toBe(true)
  expect(leavesYearOpen('A full-timer gives 1,800 hours')).toBe(false)
})
