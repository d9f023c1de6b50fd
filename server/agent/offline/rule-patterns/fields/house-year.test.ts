import { expect, test } from 'vitest'
import { HOUSE_FULL_TIME_YEAR, leavesHouseYearOpen } from './house-year.ts'

test('the house year stands in where a question gives the hours to be staffed and no others', () => {
  expect(HOUSE_FULL_TIME_YEAR.read('How many FTE do 5,000 hours take?')?.value).toBe(1680)
  expect(HOUSE_FULL_TIME_YEAR.read('How many FTE do 5,000 hours take at 2,000?')).toBeUndefined()
  expect(HOUSE_FULL_TIME_YEAR.read('How many FTE at 2,000 hours each?')).toBeUndefined()
  expect(HOUSE_FULL_TIME_YEAR.read('How many FTE do we need?')).toBeUndefined()
})

test('hours of a person leave nothing open', () => {
  expect(leavesHouseYearOpen('How many FTE do 3,360 hours need at 1,680?')).toBe(false)
  expect(leavesHouseYearOpen('Our plan adds up to 4,200 hours. How many FTE is that?')).toBe(true)
})
