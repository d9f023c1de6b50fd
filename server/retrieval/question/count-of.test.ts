import { expect, test } from 'vitest'
import { isCountOf } from './count-of.ts'

test.each([
  ['big rocks fit', 'At most 2 big rocks in a quarter.', 'At most 2 days in a quarter.'],
  ['clients', '3 Emerging, Employees: 25-50; Clients: 75-200', 'Clients are met twice.'],
  ['people', 'Six people sit there.', 'People sit there.'],
])('"how many %s" finds the number before the noun or in its cell', (things, holds, lacks) => {
  expect(isCountOf(things)(holds)).toBe(true)
  expect(isCountOf(things)(lacks)).toBe(false)
})
