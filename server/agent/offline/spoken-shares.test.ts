import { expect, test } from 'vitest'
import { spokenShares } from './spoken-shares.ts'

test.each([
  ['no, 78.85% is not at least 80%', '41 of our 52 reports were live', 'no, 78.8% is not at least 80%'],
  ['realization 41.67% (5 of 12)', 'Twelve were budgeted and 5 approved', 'realization 41.7% (5 of 12)'],
  ['93.75% is at least 90%', '15 of 16 on time', '93.75% is at least 90%'],
  ['no, 89.96% is not at least 90%', '2,500 of 2,779 on time', 'no, 89.96% is not at least 90%'],
  ['a share of 33.33%', 'Is 33.33% enough?', 'a share of 33.33%'],
])('%s', (line, question, spoken) => expect(spokenShares(line, question)).toBe(spoken))
