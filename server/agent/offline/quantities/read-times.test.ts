import { expect, test } from 'vitest'
import { readDates } from './read-dates.ts'

test.each([
  ['ended on 18 November at 3 pm', ['2026-11-18 15:00']],
  ['ended 18 November, 15:30 in Berlin', ['2026-11-18 15:30']],
  ['at 9 am on 2 June', ['2026-06-02 09:00']],
  ['on 2 June at noon', ['2026-06-02 12:00']],
  ['on 2 June 9 people came', ['2026-06-02']],
])('a day keeps the time of day that stands beside it: %s', (question, expected) => {
  expect(readDates(question, '2026-11-24').map(({ day, time }) => [day, time].filter(Boolean).join(' '))).toEqual(
    expected,
  )
})
