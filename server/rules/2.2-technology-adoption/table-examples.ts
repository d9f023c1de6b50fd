import { allOnTarget, casesIn } from '../examples.ts'
import { technologyAdoptionTables } from './tables.ts'

const table = casesIn(technologyAdoptionTables)

const most = {
  vitalInsights: 8,
  insightsPerCategory: 5,
  insightsInTotal: 20,
  insightChangesPerQuarter: 2,
  accountsSpotChecked: 5,
  refreshMinutesPerAccount: 29.99,
}
const tooMany = {
  vitalInsights: 9,
  insightsPerCategory: 6,
  insightsInTotal: 21,
  insightChangesPerQuarter: 3,
  accountsSpotChecked: 4,
  refreshMinutesPerAccount: 30,
}

/** Cases of the tables and limits of blueprint 2.2. */
export const tableExamples = [
  table('DMI-11', [
    [{ insight: 'MFA' }, { weight: 5 }],
    [{ insight: 'Backup success' }, { weight: 4 }],
    [{ insight: 'Device encryption' }, { weight: 2 }],
  ]),
  table('DMI-12', [
    [{ insight: 'MFA' }, { metric: 'Enrolled users divided by all users' }],
    [{ insight: 'Backup test' }, { metric: 'Tested within the last 90 days' }],
  ]),
  table('DMI-13', [
    [most, allOnTarget(most, true)],
    [tooMany, allOnTarget(tooMany, false)],
    [
      { ...most, vitalInsights: 5, insightsPerCategory: 2 },
      allOnTarget({ ...most, vitalInsights: 5, insightsPerCategory: 2 }, true),
    ],
    [
      { ...tooMany, vitalInsights: 4, insightsPerCategory: 1 },
      allOnTarget({ ...tooMany, vitalInsights: 4, insightsPerCategory: 1 }, false),
    ],
  ]),
  table('DMI-17', [
    [{ role: 'TAM' }, { link: 'The variable uses the DMI delta' }],
    [{ role: 'AM' }, { link: 'Expansion credit is gated until the colour is yellow or green' }],
  ]),
]
