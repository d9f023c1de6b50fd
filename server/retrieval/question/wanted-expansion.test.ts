import { expect, test } from 'vitest'
import { wantedExpansion } from './wanted-expansion.ts'

test('a text that spells an abbreviation out answers what it stands for; one that only uses it does not', () => {
  const isIn = wantedExpansion('What does BPM stand for in the table?')!
  expect(isIn('Beats per minute (BPM) are counted.')).toBe(true)
  expect(isIn('BPM: 120')).toBe(false)
})

test('other questions ask for no expansion', () => {
  expect(wantedExpansion('Which shares stand for Solo and Choir?')).toBeUndefined()
})
