import { expect, test } from 'vitest'
import { planRuleCalls } from '../../plan-rule-calls.ts'

const of = (question: string) => planRuleCalls(question).find(({ rule }) => rule === 'FND-61')?.input

test.each([
  ['Start MRR 150,000, lost 12,000, expansion 13,800: NRR?', [150_000, undefined, 12_000, 13_800]],
  ['Portfolio $50,000 MRR, $1,500 lost, $3,000 expansion: GRR and NRR?', [50_000, undefined, 1500, 3000]],
  ['MRR was $40k, churn $1.5k and downgrades $0.5k. GRR?', [40_000, undefined, 2000, undefined]],
  ['We kept $95k of $100k MRR and added $4k. NRR?', [100_000, 95_000, undefined, 4000]],
  [
    'How much expansion would turn NRR green if we began with $80,000 and dropped $3,000?',
    [80_000, undefined, 3000, undefined],
  ],
])('%s', (question, [startRevenue, retainedRevenue, lostRevenue, expansionRevenue]) => {
  expect({ ...of(question) }).toEqual(
    JSON.parse(JSON.stringify({ startRevenue, retainedRevenue, lostRevenue, expansionRevenue })),
  )
})

test.each([
  'GRR of a client at $5,000 a month who pays $300 for backup?',
  'We lost $2,000 and gained $3,000. NRR?',
  'Revenue at the start $10,000, at the start of last year $12,000, lost $500: NRR?',
])('%s: an amount that is not told stays open', (question) => {
  expect(of(question)).toBeUndefined()
})
