import { expect, test } from 'vitest'
import { readDates } from './read-dates.ts'

const daysIn = (question: string) => readDates(question, '2026-11-24').map(({ day }) => day)

test('a day without a year is one of the only year that is named, else of the year it is', () => {
  expect(daysIn('From 1 February to 5 June 2025')).toEqual(['2025-02-01', '2025-06-05'])
  expect(daysIn('From 1 February to 5 June')).toEqual(['2026-02-01', '2026-06-05'])
  expect(daysIn('On 1 March 2024, 5 June 2025 and 1 February')).toContain('2026-02-01')
})

test('a day of the week tells the year', () => {
  expect(daysIn('on Friday 20 June')).toEqual(['2025-06-20'])
  expect(daysIn('on Tuesday, 24 November')).toEqual(['2026-11-24'])
  expect(daysIn('reviewed monthly, 3 June')).toEqual(['2026-06-03'])
})

test('a day that no calendar has is none', () => {
  expect(daysIn('on 31 February')).toEqual([])
})
