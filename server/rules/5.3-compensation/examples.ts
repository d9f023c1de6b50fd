import { examplesOf, limitExamples } from '../examples.ts'
import { gateExamples } from './gate-examples.ts'
import { grrColour } from './grr-colour.ts'
import { payout } from './payout.ts'
import { tableExamples } from './table-examples.ts'
import { weightExamples } from './weight-examples.ts'

const target = { targetBonus: 10_000 }
const allGreen = { ...target, greenShare: 1, yellowShare: 0 }

export const examples = [
  ...tableExamples,
  ...gateExamples,
  ...weightExamples,
  examplesOf(grrColour, [
    ...limitExamples(
      ['PPL-053'],
      [
        [{ grr: 100 }, { colour: 'green' }],
        [{ grr: 95 }, { colour: 'green' }],
        [{ grr: 94.99 }, { colour: 'yellow' }],
        [{ grr: 93 }, { colour: 'yellow' }],
        [{ grr: 92 }, { colour: 'yellow' }],
        [{ grr: 91.99 }, { colour: 'red' }],
        [{ grr: 0 }, { colour: 'red' }],
      ],
    ),
    {
      name: 'the last value of the printed yellow band',
      proves: ['PPL-053'],
      input: { grr: 94.9 },
      value: { colour: 'yellow' },
      says: 'GRR 94.9 is at least 92 and below 95: yellow',
    },
    {
      name: 'a value between the printed bands is not green',
      proves: ['PPL-053'],
      input: { grr: 94.95 },
      value: { colour: 'yellow' },
      says: 'GRR 94.95 is between the printed bands, above 94.9 and below 95: yellow',
    },
    {
      name: 'no figure, no colour',
      proves: ['PPL-053'],
      input: {},
      status: 'unknown',
      missing: ['grr'],
    },
  ]),
  examplesOf(payout, [
    ...limitExamples(
      ['PPL-066'],
      [
        [allGreen, { paidVariable: 5000 }],
        [{ ...target, greenShare: 0.8, yellowShare: 0.2 }, { paidVariable: 4500 }],
        [{ ...target, greenShare: 0, yellowShare: 1 }, { paidVariable: 2500 }],
        [{ ...target, greenShare: 0, yellowShare: 0 }, { paidVariable: 0 }],
        [{ targetBonus: 333.33, greenShare: 0.1, yellowShare: 0.2 }, { paidVariable: 33.33 }],
        [{ ...allGreen, position: 'full-target-at-green' }, { paidVariable: 10_000 }],
      ],
    ),
    {
      name: 'the warning always comes with it',
      proves: ['PPL-066'],
      input: allGreen,
      value: { paidVariable: 5000 },
      says: 'the owner of the plan must confirm it',
    },
    {
      name: 'read as "full green pays all", a mix of colours has no amount',
      proves: ['PPL-066'],
      input: { ...target, greenShare: 0.99, yellowShare: 0.01, position: 'full-target-at-green' },
      status: 'unknown',
      says: 'the pay for a mix of colours is not said',
    },
    {
      name: 'shares of more than the whole contradict one another',
      proves: ['PPL-066'],
      input: { ...target, greenShare: 0.8, yellowShare: 0.21 },
      status: 'invalid',
    },
    {
      name: 'a percentage is no share',
      proves: ['PPL-066'],
      input: { ...target, greenShare: 80, yellowShare: 0 },
      status: 'invalid',
    },
    {
      name: 'a share of yellow that is not known is not taken for none',
      proves: ['PPL-066'],
      input: { ...target, greenShare: 0.8, yellowShare: null },
      status: 'unknown',
      missing: ['yellowShare'],
    },
  ]),
]
