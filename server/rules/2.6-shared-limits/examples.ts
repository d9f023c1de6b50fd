import { allOnTarget, casesIn, examplesOf, limitExamples } from '../examples.ts'
import { qbrOpener } from './qbr-opener.ts'
import { redMonthsConsequence } from './red-months-consequence.ts'
import { healthLimitTables } from './tables.ts'

const table = casesIn(healthLimitTables)
const atLimits = { recapHours: 48, firstActionHours: 72, daysSinceSponsorSeen: 120, decisionsInQbr: 2 }
const pastLimits = { recapHours: 48.01, firstActionHours: 72.01, daysSinceSponsorSeen: 121, decisionsInQbr: 3 }
const minutes = (cx: number, alignment: number, dmi: number, quality: number) => ({
  cxMinutesPerAccount: cx,
  alignmentMinutesPerAccount: alignment,
  dmiMinutesPerAccount: dmi,
  qualityMinutesPerMonth: quality,
})
const withinBudgets = minutes(1.99, 4.99, 29.99, 29.99)
const overBudgets = minutes(2, 5, 30, 30)
const open = { closed: false, consequence: null, until: null }
const resequence = {
  closed: true,
  consequence: 'Expansion credit is paused and the work is resequenced to alignment fixes',
  until: 'yellow or green',
}
const fit = { category: 'Service Level Alignment' }

export const examples = [
  table('X-01', [
    [atLimits, allOnTarget(atLimits, true)],
    [pastLimits, allOnTarget(pastLimits, false)],
  ]),
  examplesOf(
    redMonthsConsequence,
    limitExamples(
      ['X-02'],
      [
        [
          { category: 'Client Experience', consecutiveRedMonths: 2 },
          { closed: true, consequence: 'Expansion credit is gated', until: 'yellow or green' },
        ],
        [{ category: 'Client Experience', consecutiveRedMonths: 1 }, open],
        [{ category: 'Client Experience', consecutiveRedMonths: 1, position: 'any-red' }, open],
        [
          { category: 'Engagement', consecutiveRedMonths: 3 },
          { closed: true, consequence: 'Expansion credit is paused', until: 'yellow or green' },
        ],
        [
          { category: 'Service Quality', consecutiveRedMonths: 2 },
          { closed: true, consequence: 'The vCIO reviews the roadmap and asks are limited', until: 'yellow' },
        ],
        [{ ...fit, consecutiveRedMonths: 2 }, resequence],
        [{ ...fit, consecutiveRedMonths: 1 }, open],
        [{ ...fit, consecutiveRedMonths: 1, position: 'any-red' }, resequence],
        [{ ...fit, consecutiveRedMonths: 0, position: 'any-red' }, open],
      ],
    ),
  ),
  examplesOf(qbrOpener, [
    ...limitExamples(
      ['X-03'],
      [
        [{ qualityColour: 'green', alignmentColour: 'yellow' }, { opensWith: ['Business Outcomes Snapshot'] }],
        [{ qualityColour: 'red', alignmentColour: 'green' }, { opensWith: ['Quality Snapshot'] }],
        [{ qualityColour: 'yellow', alignmentColour: 'red' }, { opensWith: ['Alignment snapshot'] }],
        [{ qualityColour: 'red', alignmentColour: 'red' }, { opensWith: ['Quality Snapshot', 'Alignment snapshot'] }],
        [{ position: 'dmi-trend' }, { opensWith: ['DMI Trend', 'Proposed approvals'] }],
        [{ position: 'alignment' }, { opensWith: ['Alignment snapshot'] }],
      ],
    ),
    {
      name: 'green quality settles nothing while alignment may be red',
      proves: ['X-03'],
      input: { qualityColour: 'green' },
      status: 'unknown',
      missing: ['alignmentColour'],
    },
    {
      name: 'red quality leads, whatever else is missing',
      proves: ['X-03'],
      input: { qualityColour: 'red' },
      value: { opensWith: ['Quality Snapshot'] },
      missing: ['alignmentColour'],
    },
  ]),
  table('X-04', [
    [withinBudgets, allOnTarget(withinBudgets, true)],
    [overBudgets, allOnTarget(overBudgets, false)],
  ]),
  table('X-05', [
    [{ data: 'Decisions' }, { systems: ['PSA', 'QBR Decision Log'] }],
    [{ data: 'Patch %' }, { systems: ['RMM'] }],
  ]),
]
