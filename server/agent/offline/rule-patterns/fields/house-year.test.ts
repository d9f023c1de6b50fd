import { expect, test } from 'vitest'
import { givesOneTotal, HOUSE_FULL_TIME_YEAR } from './house-year.ts'

test('the house year stands in where a question gives the hours to be staffed and no others', () => {
  expect(HOUSE_FULL_TIME_YEAR.read('How many FTE do 5,000 hours take?')?.value).toBe(1680)
  expect(HOUSE_FULL_TIME_YEAR.read('How many FTE do 5,000 hours take at 2,000?')).toBeUndefined()
  expect(HOUSE_FULL_TIME_YEAR.read('How many FTE do we need?')).toBeUndefined()
})

test('hours of each are no total', () => {
  expect(givesOneTotal('How many FTE at 2,000 hours each?')).toBe(false)
})
