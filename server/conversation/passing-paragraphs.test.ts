import { expect, test } from 'vitest'
import { passingParagraphs } from './passing-paragraphs.ts'

const noNine = (part: string) => (part.includes('9') ? [{ check: 'no-nine', says: 'There is a 9.' }] : [])

test('what a check objects to is left out, paragraph by paragraph', () => {
  expect(passingParagraphs('One.\n\nThe 9.\n\nTwo.', noNine)).toBe('One.\n\nTwo.')
})

test('nothing is left where every paragraph fails, or all of them together', () => {
  expect(passingParagraphs('The 9.', noNine)).toBeUndefined()
  const short = (part: string) => (part.length > 5 ? [{ check: 'short', says: 'Too long.' }] : [])
  expect(passingParagraphs('One.\n\nTwo.', short)).toBeUndefined()
})
