import { type Example, examplesOf, limitExamples } from '../examples.ts'
import { targetEdges } from '../kinds/target-edges.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { convertOrPark } from './convert-or-park.ts'
import { sales } from './rules.ts'
import { salesTableExamples } from './table-examples.ts'
import { salesEdges } from './trigger-edges.ts'
import { salesTriggers } from './triggers.ts'

const find = (id: string) => sales.find((rule) => rule.id === id)!
const open: Omit<Example, 'name' | 'input'> = { proves: ['SAL-07'], status: 'unknown' }

export const examples = [
  ...triggerExamples(salesTriggers, sales, salesEdges),
  ...salesTableExamples,
  examplesOf(find('SAL-02'), [
    ...targetEdges(
      'SAL-02',
      { discoveryMinutes: 30, summaryPages: 1, costBands: 2, asks: 2 },
      { discoveryMinutes: [31], summaryPages: [2], costBands: [0, 3, 4], asks: [3] },
    ),
    {
      name: 'one cost band is enough',
      proves: ['SAL-02'],
      input: { costBands: 1 },
      value: { meets: { costBands: true }, measured: { costBands: 1 }, allMet: null },
      missing: ['discoveryMinutes', 'summaryPages', 'asks'],
    },
  ]),
  examplesOf(
    find('SAL-03'),
    targetEdges(
      'SAL-03',
      {
        snapshotPercent: 95,
        preApprovalPercent: 60,
        recapOnTimePercent: 95,
        firstActionOnTimePercent: 95,
        proposalsLinkedPercent: 100,
        declineReasonPercent: 90,
        medianDaysToProposal: 14,
      },
      {
        snapshotPercent: [94.99],
        preApprovalPercent: [58, 59.99],
        recapOnTimePercent: [94.99],
        firstActionOnTimePercent: [94.99],
        proposalsLinkedPercent: [99.99],
        declineReasonPercent: [89.99],
        medianDaysToProposal: [14.01],
      },
    ),
  ),
  examplesOf(convertOrPark, [
    ...limitExamples(
      ['SAL-07'],
      [
        [{ preApproved: true }, { path: 'Convert' }],
        [{ deferred: true }, { path: 'Park' }],
        [{ preApproved: false, deferred: false }, { path: null }],
      ],
    ),
    { ...open, name: 'not deferred settles nothing alone', input: { deferred: false }, missing: ['preApproved'] },
    { ...open, name: 'not pre-approved settles nothing alone', input: { preApproved: false }, missing: ['deferred'] },
    {
      name: 'both at once contradict each other',
      proves: ['SAL-07'],
      input: { preApproved: true, deferred: true },
      status: 'invalid',
    },
  ]),
]
