import { aroundTargets, lacking, WHOLE } from '../check-examples.ts'
import { casesIn, onTarget } from '../examples.ts'
import { scheduling } from './rules.ts'

const table = casesIn(scheduling)

const share = (met: number, of: number) => ({ monthSharePercent: { met, of } })
const seen = (segment: string, met: number, of: number) => ({ segment, sponsorSeenPercent: { met, of } })

/** Cases of the tables and limits of blueprint 4.1. */
export const tableExamples = [
  table('SCH-02', [
    [{ present: ['Owner (a person)', 'Due-by', 'Invite with prep pack', 'Checklist'] }, WHOLE],
    [{ present: ['Due-by'] }, lacking(['Owner (a person)', 'Invite with prep pack', 'Checklist'])],
  ]),
  table('SCH-06', [
    [share(8, 20), onTarget('monthSharePercent', 40, true)],
    [share(9, 20), onTarget('monthSharePercent', 45, false)],
    [{ monthSharePercent: { of: 30 } }, { meets: {}, measured: {}, allMet: null, needed: { monthSharePercent: 12 } }],
    [{ monthSharePercent: 40.01 }, onTarget('monthSharePercent', 40.01, false)],
  ]),
  table('SCH-07', [
    [seen('B', 18, 20), onTarget('sponsorSeenPercent', 90, true)],
    [seen('A', 17, 20), onTarget('sponsorSeenPercent', 85, false)],
    [seen('C', 15, 20), onTarget('sponsorSeenPercent', 75, true)],
    [seen('D', 14, 20), onTarget('sponsorSeenPercent', 70, false)],
  ]),
  table(
    'SCH-08',
    aroundTargets(
      { triggerCoveragePercent: 100, firstActionOnTimePercent: 95, triggersFiredInSmokeTest: 6 },
      { triggerCoveragePercent: 99.99, firstActionOnTimePercent: 94.99, triggersFiredInSmokeTest: 5 },
    ),
  ),
  table('SCH-09', [
    [{ segment: 'C' }, { accountable: 'CSM', responsible: 'TAM', consulted: ['AM'], backup: 'TAM' }],
    [{ segment: 'B' }, { accountable: 'vCIO', responsible: null, consulted: ['AM', 'CSM/TAM'], backup: 'AM' }],
  ]),
  table('SCH-10', [
    ...aroundTargets(
      { recapOnTimePercent: 95, loggedDecisionPercent: 70, prepPackPercent: 95 },
      { recapOnTimePercent: 94.99, loggedDecisionPercent: 69.99, prepPackPercent: 94.99 },
    ),
    ...aroundTargets(
      { recapOnTimePercent: 96, loggedDecisionPercent: 72, prepPackPercent: 97 },
      { loggedDecisionPercent: 66 },
    ),
  ]),
  table('SCH-11', [
    [{ days: '31-60' }, { live: ['Guardrails', 'Weekly radar'], target: 'Recap within 48 hours at least 90%' }],
    [{ days: '1-30' }, { live: ['Matrix', 'Mini-RACI', '6 triggers'], target: 'Coverage at least 80%' }],
  ]),
  table('SCH-12', [
    [
      {},
      {
        minutes: 20,
        owner: 'CS Ops',
        agenda: [
          'Top 10 past-due strategic meetings, with owners and dates',
          'Load by role in the next 30 days; rebalance above 90%',
          'Trigger efficacy: retire noisy rules, tune thresholds',
          'Time to first action on cadence misses, at most 72 hours',
        ],
        output: ['Updated invites', 'Cleared blockers', 'Clean trigger queue'],
      },
    ],
  ]),
  table('SCH-13', [
    [{ goalLevel: 3 }, { rhythm: 'Quarterly strategic meetings become standard' }],
    [{ goalLevel: 5 }, { rhythm: 'Planning in step with OKRs, departments and innovation reviews' }],
  ]),
]
