import { expect, test } from 'vitest'
import { TEAM } from './read-team.ts'

const sharesIn = (question: string) =>
  (TEAM.read(question)?.value as { csPercent: number }[] | undefined)?.map(({ csPercent }) => csPercent)

test.each([
  ['Two people give half their time to CS and one gives a quarter.', [50, 50, 25]],
  ['One engineer gives 20% of his time to CS and two AMs give 60%, 1,800 hours full-time', [20, 60, 60]],
  ['Two people at 50%, one at 25%, full-time being 2000 hours', [50, 50, 25]],
  ['Three people give a quarter of their time for CS', [25, 25, 25]],
])('each person of a group has the share of the group: %s', (question, shares) => {
  expect(sharesIn(question)).toEqual(shares)
})

test.each(['Two AMs and three vCIOs give 50% of their time to CS', 'Two AMs give some of their time to CS'])(
  'a group or a share that stays open is not filled: %s',
  (question) => {
    expect(sharesIn(question)).toBeUndefined()
  },
)
