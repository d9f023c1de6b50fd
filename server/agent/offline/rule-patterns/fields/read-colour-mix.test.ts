import { expect, test } from 'vitest'
import { colourShare } from './read-colour-mix.ts'

const sharesIn = (question: string) =>
  (['green', 'yellow'] as const).map((colour) => colourShare(colour, colour).read(question)?.value)

test.each([
  ['Payout: everything Yellow, target bonus $4,800', [0, 1]],
  ['80% Green, rest Yellow', [0.8, 0.2]],
  ['5 of 8 metrics green, 2 yellow, 1 red', [0.625, 0.25]],
  ['6 green, 2 yellow, 2 red', [0.6, 0.2]],
  ['half green, half yellow', [0.5, 0.5]],
  ['60% green and no yellow', [0.6, 0]],
  ['70% green', [0.7, undefined]],
  ['6 green', [undefined, undefined]],
  ['80% green and 30% yellow', [undefined, undefined]],
])('%s', (question, shares) => {
  expect(sharesIn(question)).toEqual(shares)
})
