import { allOnTarget, casesIn, onTarget } from '../examples.ts'
import { serviceQualityTables } from './tables.ts'

const table = casesIn(serviceQualityTables)
const green = (measured: number, met: boolean) => onTarget('greenAccountsPercent', measured, met)

const limits = {
  weeklyHuddleMinutes: 20,
  monthlyPortfolioMinutes: 60,
  thresholdChangesPerQuarter: 1,
  scoreInputs: 6,
  triggerRules: 6,
  qualitySheetMinutes: 29.99,
}
const past = {
  weeklyHuddleMinutes: 21,
  monthlyPortfolioMinutes: 61,
  thresholdChangesPerQuarter: 2,
  scoreInputs: 7,
  triggerRules: 7,
  qualitySheetMinutes: 30,
}

/** Cases of the tables and limits of blueprint 2.4. */
export const tableExamples = [
  table('SQ-10', [
    [{ greenAccountsPercent: { met: 40, of: 50 } }, green(80, true)],
    [{ greenAccountsPercent: 79.99 }, green(79.99, false)],
  ]),
  table('SQ-11', [
    [{ signal: 'SLA trend' }, { owner: 'TAM' }],
    [{ signal: 'Follow-through' }, { owner: 'CSM/AM' }],
    [{ signal: 'Change control' }, { owner: 'vCIO (A/B)' }],
  ]),
  table('SQ-12', [
    [{ segment: 'D' }, { standard: ['Stable response and resolution', 'Clear communication'], example: null }],
    [
      { segment: 'C' },
      {
        standard: ['Lifecycle hygiene', 'Visible remediation of recurring issues'],
        example: 'A monthly list of the top 5 recurring issues with fixes and owners',
      },
    ],
  ]),
  table('SQ-14', [
    [limits, allOnTarget(limits, true)],
    [past, allOnTarget(past, false)],
  ]),
]
