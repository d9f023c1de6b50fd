import { type Example, examplesOf, limitExamples, printedExamples } from '../examples.ts'
import { priceTestGate } from './price-test-gate.ts'
import { proposalComplexity } from './proposal-complexity.ts'
import { proposalDepth } from './proposal-depth.ts'
import { spendType } from './spend-type.ts'

const deck = {
  format: 'Full deck with OKRs, KPIs and timelines, and the Executive Decision Sheet',
  delivery: 'Presented live',
}
const slim = {
  format: 'Slim summary and the Executive Decision Sheet, e-sign ready',
  delivery: 'Embedded in the roadmap or meeting notes',
}
const opEx = {
  spendType: 'OpEx',
  what: 'Licences, recurring services, tactical upgrades',
  proposal: 'Straightforward scope, clear timeline, streamlined approval',
}
const capEx = {
  spendType: 'CapEx',
  what: 'Strategic platforms, innovation pilots, multi-phase projects',
  proposal: 'Layered, clear ROI language, long-term outcomes, formal approval',
}
const high = { engagement: 'high', adoption: 'high', serviceAlignment: 'high', executionConsistency: 'high' }
const delay = { action: 'Simplify or delay' }
const standard = { action: 'Standard proposal' }

const unknown = (clause: string, input: Record<string, unknown>, missing: string[], says = ''): Example => ({
  name: `${JSON.stringify(input)} settles nothing`,
  proves: [clause],
  input,
  status: 'unknown',
  missing,
  says,
})

/** Cases of the gate of a proposal and of how rich it may be. */
export const gateExamples = [
  examplesOf(priceTestGate, [
    ...printedExamples(
      ['PRO-01'],
      [[{ priceTestDone: true, answer: 'conditional', conditionsMet: true }, { mayBuild: true }]],
    ),
    ...limitExamples(
      ['PRO-01'],
      [
        [{ priceTestDone: true, answer: 'conditional', conditionsMet: false }, { mayBuild: false }],
        [{ priceTestDone: true, answer: 'yes' }, { mayBuild: true }],
        [{ priceTestDone: true, answer: 'no' }, { mayBuild: false }],
        [{ priceTestDone: true, answer: 'later' }, { mayBuild: false }],
        [{ priceTestDone: false }, { mayBuild: false }],
        [{ priceTestDone: false, answer: 'yes' }, { mayBuild: false }],
      ],
    ),
    unknown('PRO-01', { priceTestDone: true }, ['answer']),
    unknown('PRO-01', { priceTestDone: true, answer: 'conditional' }, ['conditionsMet']),
  ]),
  examplesOf(proposalDepth, [
    ...limitExamples(
      ['PRO-02'],
      [
        [{ segment: 'A' }, deck],
        [{ segment: 'D' }, slim],
        [{ segment: 'A', goalLevel: 5 }, deck],
        [{ segment: 'B', goalLevel: 4 }, deck],
        [{ segment: 'C', goalLevel: 2 }, slim],
        [{ segment: 'B', goalLevel: 3, position: 'with-a-b' }, deck],
        [{ segment: 'B', position: 'with-a-b' }, deck],
        [{ segment: 'B', goalLevel: 3, position: 'with-levels-1-3' }, slim],
      ],
    ),
    unknown('PRO-02', { segment: 'B' }, ['goalLevel']),
    unknown('PRO-02', { segment: 'B', goalLevel: 3 }, [], 'no rule decides'),
  ]),
  examplesOf(spendType, [
    ...limitExamples(
      ['PRO-03'],
      [
        [{ segment: 'D' }, opEx],
        [{ segment: 'A' }, capEx],
        [{ goalLevel: 1 }, opEx],
        [{ goalLevel: 2 }, opEx],
        [{ goalLevel: 4 }, capEx],
        [{ segment: 'A', goalLevel: 5 }, capEx],
      ],
    ),
    unknown('PRO-03', { segment: 'B' }, [], 'Segment B is not placed here'),
    unknown('PRO-03', { goalLevel: 3 }, [], 'level 3 is not placed here'),
    unknown('PRO-03', { segment: 'D', goalLevel: 4 }, [], 'fits both'),
    unknown('PRO-03', {}, ['segment', 'goalLevel']),
  ]),
  examplesOf(proposalComplexity, [
    ...limitExamples(
      ['PRO-05'],
      [
        [high, { action: 'Richer, more strategic proposal' }],
        [{ ...high, serviceAlignment: 'low' }, delay],
        [{ ...high, executionConsistency: 'low' }, delay],
        [{ ...high, engagement: 'low' }, standard],
        [{ ...high, adoption: 'low' }, standard],
      ],
    ),
    {
      name: 'low service alignment settles it alone',
      proves: ['PRO-05'],
      input: { serviceAlignment: 'low' },
      value: delay,
      missing: ['engagement', 'adoption', 'executionConsistency'],
    },
    unknown('PRO-05', { ...high, adoption: null }, ['adoption']),
    unknown('PRO-05', { ...high, serviceAlignment: null }, ['serviceAlignment']),
  ]),
]
