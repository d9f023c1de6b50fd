import { casesIn, examplesOf } from '../examples.ts'
import { targetEdges } from '../kinds/target-edges.ts'
import { meetingTables } from './tables.ts'

const table = casesIn(meetingTables)

const phase = (when: string, what: string) => ({ active: [{ when, what }] })
const charter = phase('Days 1-30', 'Charter, mini-RACI, cadence; coverage at least 80%')
const pack = phase('Days 31-60', 'Prep Pack, two-decision discipline; recap within 48 hours at least 90%')
const gate = phase('Days 61-90', 'Credit gate, radar, recovery, capacity; KPIs stable, thresholds tuned')

/** Cases of the tables and limits of blueprint 4.4, Meeting. */
export const meetingTableExamples = [
  table('MTG-02', [
    [
      { segment: 'C' },
      {
        cadence: 'Semi-annual',
        content: 'Service and performance check-in with budget visibility',
        inForce: 'SCH-01: quarterly review or semi-annual check-in',
      },
    ],
  ]),
  table('MTG-05', [
    [
      { segment: 'A' },
      {
        accountable: 'vCIO',
        responsible: 'CSM',
        consulted: ['AM', 'TAM'],
        covers: { vCIO: 'strategy, approvals', CSM: 'cadence, follow-through', AM: 'commercial', TAM: 'risk/tech' },
        tamLinesAtMost: 3,
      },
    ],
    [{ segment: 'D' }, { accountable: 'CSM', responsible: 'TAM', consulted: ['AM'], tamLinesAtMost: 3 }],
  ]),
  examplesOf(
    meetingTables.find(({ id }) => id === 'MTG-06')!,
    targetEdges(
      'MTG-06',
      {
        coveragePercent: 90,
        recapOnTimePercent: 95,
        firstActionOnTimePercent: 95,
        sponsorSeenABPercent: 90,
        sponsorSeenCDPercent: 75,
        meetingsWithDecisionPercent: 70,
        prepPackPercent: 95,
      },
      {
        coveragePercent: [89.99],
        recapOnTimePercent: [94.99],
        firstActionOnTimePercent: [94.99],
        sponsorSeenABPercent: [89.99],
        sponsorSeenCDPercent: [74, 74.99],
        meetingsWithDecisionPercent: [69.99],
        prepPackPercent: [94.99],
      },
    ),
  ),
  table('MTG-07', [
    [{ day: 0 }, { active: [] }],
    [{ day: 20 }, charter],
    [{ day: 30 }, charter],
    [{ day: 31 }, pack],
    [{ day: 60 }, pack],
    [{ day: 61 }, gate],
    [{ day: 90 }, gate],
    [{ day: 91 }, { active: [] }],
  ]),
  table('MTG-08', [
    [
      { goalLevel: 2 },
      {
        impact: 'high',
        engagement: 'low',
        cadence: 'Regular, for example semi-annual',
        focus: 'Early roadmap or reporting; the client is passive, the MSP leads',
      },
    ],
    [
      { goalLevel: 4 },
      {
        impact: 'high',
        engagement: 'high',
        cadence: 'Monthly or bi-monthly; monthly by the product tip and as Segment A',
        focus: 'Several departments: processes, enablement, execution',
      },
    ],
  ]),
]
