import { expect, test } from 'vitest'
import { fractionsIn } from './fraction-words.ts'
import { numberWordsIn } from './number-words.ts'

test.each([
  ['seven of nine', [7, 9]],
  ['thirty-five accounts', [35]],
  ['twenty two recaps', [22]],
  ['half a dozen full-timers', [6]],
  ['a dozen clients and two hundred seats', [12, 200]],
  ['half an FTE', [0.5]],
  ['dozens of clients, none of them', []],
])('a number in words is read once: %s', (text, values) => {
  expect(numberWordsIn(text).map(({ value }) => value)).toEqual(values)
})

test.each([
  ['half of them are live', [50]],
  ['three quarters of our hours', [75]],
  ['a quarter yellow', [25]],
  ['three quarters of meetings booked', []],
  ['half of the year is over', []],
  ['half a year', []],
])('a part in words is a percentage where it is one of a thing: %s', (text, values) => {
  expect(fractionsIn(text).map(({ value }) => value)).toEqual(values)
})
