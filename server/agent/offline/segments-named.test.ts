import { expect, test } from 'vitest'
import { segmentsNamed } from './segments-named.ts'

test.each([
  ['What extra does a Segment A budget have over a B one?', 'AB'],
  ['How do the C and D budgets differ?', 'CD'],
  ['A/B', 'AB'],
  ['Do the letters A-D mean the same?', 'ABCD'],
  ['A client keeps calling', ''],
  ['Which C-level should see it?', ''],
])('"%s" names segments %s', (text, letters) => {
  expect([...segmentsNamed(text)].toSorted().join('')).toBe(letters)
})
