import { expect, test } from 'vitest'
import { inWeekdays } from './say-weekdays.ts'

// A Tuesday.
const TODAY = '2026-11-24'
const says = 'Pack 17 November 2026, summary 26 November 2026 at 14:00, approvals from 1 December 2026'

test('days are said by their names where the question names no date', () => {
  expect(inWeekdays(says, 'The QBR ended on Tuesday at 14:00. By when the summary?', TODAY)).toBe(
    'Pack Tuesday a week before, summary Thursday 14:00, approvals from Tuesday a week later',
  )
})

test('dates have their day of the week where the question gives it', () => {
  expect(inWeekdays('Pack due on 13 June 2025', 'The meeting is on Friday 20 June. Pre-read when?', TODAY)).toBe(
    'Pack due on Friday 13 June 2025',
  )
})

test('dates stay where the question names one, or no day', () => {
  expect(inWeekdays(says, 'The QBR ended on 24 November at 14:00. By when the summary?', TODAY)).toBe(says)
  expect(inWeekdays(says, 'By when is the summary due?', TODAY)).toBe(says)
})
