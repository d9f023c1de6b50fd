import { casesIn, examplesOf, limitExamples } from '../examples.ts'
import { targetEdges } from '../kinds/target-edges.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { upsell } from './rules.ts'
import { upsellEdges } from './trigger-edges.ts'
import { upsellTables } from './tables.ts'
import { upsellTriggers } from './triggers.ts'
import { upsellClock } from './upsell-clock.ts'

const table = casesIn(upsellTables)

export const examples = [
  ...triggerExamples(upsellTriggers, upsell, upsellEdges),
  table('UPS-02', [
    [{ segment: 'C' }, { lane: 'OpEx', covers: ['Licenses', 'Services'], style: 'Lighter scoping' }],
    [
      { segment: 'B' },
      { lane: 'CapEx/Project', covers: ['Platforms', 'Refresh', 'Migrations'], style: 'Phased proposals' },
    ],
  ]),
  examplesOf(
    upsellTables.find(({ id }) => id === 'UPS-03')!,
    targetEdges(
      'UPS-03',
      { declineReasonPercent: 90, proposalsLinkedPercent: 100, firstActionHours: 72 },
      { declineReasonPercent: [88, 89.99], proposalsLinkedPercent: [99.99], firstActionHours: [72.01] },
    ),
  ),
  table('UPS-04', [
    [
      { goalLevel: 2 },
      {
        segment: 'C',
        upsells: ['MFA', 'Onboarding fixes', 'BCDR validation'],
        kind: 'Hygiene projects',
        form: 'Slim proposal and budget band',
      },
    ],
  ]),
  examplesOf(upsellClock, [
    ...limitExamples(
      ['UPS-01'],
      [
        [{ signalOn: '2025-07-01' }, { priceTestBy: '2025-07-04', placedBy: null, recapBy: null, ctasBy: null }],
        [
          { signalOn: '2025-07-01', answeredOn: '2025-07-03', sessionOn: '2025-07-10' },
          { priceTestBy: '2025-07-04', placedBy: '2025-07-03', recapBy: '2025-07-12', ctasBy: '2025-07-13' },
        ],
      ],
    ),
    {
      name: 'the hours are shown',
      proves: ['UPS-01'],
      input: { signalOn: '2025-07-01' },
      value: { priceTestBy: '2025-07-04', placedBy: null, recapBy: null, ctasBy: null },
      says: 'recap 48 hours and CTAs 72 hours after the session',
    },
    {
      name: 'without a signal there is no clock',
      proves: ['UPS-01'],
      input: { answeredOn: '2025-07-03' },
      status: 'unknown',
      missing: ['signalOn'],
    },
  ]),
]
