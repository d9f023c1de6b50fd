import { aroundTargets, lacking, WHOLE } from '../check-examples.ts'
import { casesIn } from '../examples.ts'
import { proposalTables } from './tables.ts'

const table = casesIn(proposalTables)

const sheet = {
  present: [
    'Problem / Why now',
    'Options with cost band',
    'Expected impact',
    'Risks/assumptions',
    'Owner & target date',
    'Placed before any appendix',
  ],
  options: 2,
  pages: 1,
}
const links = ['Discovery or Assessment input', 'Budget forecast', 'Roadmap slot', 'Goal']

/** Cases of the tables and limits of blueprint 3.2. */
export const tableExamples = [
  table('PRO-04', [
    [{ csPercent: 9 }, { model: 'Boutique', style: 'Polished presentation linked to OKRs' }],
    [{ csPercent: 1 }, { model: 'Cost Driver', style: 'One-click summary in meeting notes' }],
  ]),
  table('PRO-06', [
    [sheet, WHOLE],
    [{ ...sheet, options: 3 }, lacking([], ['options'])],
    [{ ...sheet, pages: 2 }, lacking([], ['pages'])],
    [{ ...sheet, present: sheet.present.slice(1) }, lacking(['Problem / Why now'])],
  ]),
  table('PRO-07', [
    [{ present: links }, WHOLE],
    [{ present: ['Discovery or Assessment input', 'Goal'] }, lacking(['Budget forecast', 'Roadmap slot'])],
  ]),
  table('PRO-09', [
    ...aroundTargets(
      { firstActionHours: 72, declineReasonPercent: 90, linkedPercent: 100 },
      { firstActionHours: 72.01, declineReasonPercent: 89.99, linkedPercent: 99 },
    ),
    [{ medianDaysToApproval: 13 }, { meets: {}, measured: { medianDaysToApproval: 13 }, allMet: null }],
  ]),
]
