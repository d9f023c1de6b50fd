import { expect, test } from 'vitest'
import { spellsName } from './spelled-names.ts'

test.each([
  ['medianDaysToProposal', 'Is our days-to-proposal fine?', true],
  ['medianDaysToProposal', 'How many days old is the proposal?', false],
  ['recapPercent', 'Recap share?', false],
])('a name of three words or more is spelled out or not: %s in "%s"', (name, question, isSpelled) => {
  expect(spellsName({ name }, question)).toBe(isSpelled)
})
