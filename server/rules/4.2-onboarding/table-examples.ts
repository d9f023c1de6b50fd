import { casesIn, onTarget } from '../examples.ts'
import { onboardingSegmentTables } from './segment-tables.ts'
import { onboardingTables } from './tables.ts'

const table = casesIn([...onboardingTables, ...onboardingSegmentTables])

const step = (when: string, what: string) => ({ when, what })
const access = step('Weeks 1-2', 'Access and documentation')
const discovery = step('Weeks 2-4', 'Discovery and assessment')
const roadmap = step('Days 30-45', 'Roadmap and Budget v1')
const launch = step('Days 30-60', 'Project launch and proposals')
const baseline = step('Days 45-60', 'Health baseline and cadence')

const handoffOn = '2025-06-02'
const dueOn = '2025-06-09'

const baselines = ['Access Matrix', 'Documentation Pack', 'Security Controls']
const whole = { complete: true, absent: [], over: [], under: [] }

/** Cases of the tables, dates and limits of blueprint 4.2, Onboarding. */
export const onboardingTableExamples = [
  table('ONB-01', [
    [
      { day: 0 },
      {
        active: [step('Day 0', 'Handoff: packet checked; kickoff to be scheduled within 5 business days')],
      },
    ],
    [
      { startOn: '2026-08-03' },
      {
        dated: [
          '2026-08-03: Handoff: packet checked; kickoff to be scheduled within 5 business days',
          '2026-08-04 to 2026-08-10: Kickoff, Executive Snapshot, two asks',
          '2026-08-04 to 2026-08-17: Access and documentation',
          '2026-08-17: Check: access at least 95%',
          '2026-08-24: Check: documentation baseline',
          '2026-08-11 to 2026-08-31: Discovery and assessment',
          '2026-09-02: Check: stabilized, 2 early wins',
          '2026-09-02 to 2026-09-17: Roadmap and Budget v1',
          '2026-09-02 to 2026-10-02: Project launch and proposals',
          '2026-09-17 to 2026-10-02: Health baseline and cadence',
          '2026-10-02: Review, NPS/CSAT',
          '2026-11-01: Closeout note, change log, handoff to Engagement',
        ],
      },
    ],
    [{ day: 21 }, { active: [step('Day 21', 'Check: documentation baseline'), discovery] }],
    [{ day: 30 }, { active: [step('Day 30', 'Check: stabilized, 2 early wins'), roadmap, launch] }],
    [{ day: 60 }, { active: [launch, baseline, step('Day 60', 'Review, NPS/CSAT')] }],
    [{ day: 61 }, { active: [] }],
    [{ day: 14 }, { active: [access, step('Day 14', 'Check: access at least 95%'), discovery] }],
    [{ day: 40 }, { active: [roadmap, launch] }],
    [{ day: 90 }, { active: [step('Day 90', 'Closeout note, change log, handoff to Engagement')] }],
    [{ day: 7 }, { active: [step('Week 1', 'Kickoff, Executive Snapshot, two asks'), access] }],
    [{ day: 8 }, { active: [access, discovery] }],
    [{ day: 28 }, { active: [discovery] }],
    [{ day: 29 }, { active: [] }],
    [{ day: 45 }, { active: [roadmap, launch, baseline] }],
    [{ day: 46 }, { active: [launch, baseline] }],
    [{ day: 91 }, { active: [] }],
  ]),
  table('ONB-02', [
    [
      { handoffOn, doneOn: '2025-06-09' },
      { dueOn, status: 'on-time' },
    ],
    [
      { handoffOn, doneOn: '2025-06-10' },
      { dueOn, status: 'late' },
    ],
    [
      { handoffOn, today: '2025-06-10' },
      { dueOn, status: 'overdue' },
    ],
  ]),
  table('ONB-03', [
    [{ present: baselines }, whole],
    [
      { present: ['Access Matrix', 'Security Controls'] },
      { ...whole, complete: false, absent: ['Documentation Pack'] },
    ],
  ]),
  table('ONB-05', [
    [{ accessPercent: { met: 38, of: 40 } }, onTarget('accessPercent', 95, true)],
    [{ accessPercent: { met: 37, of: 40 } }, onTarget('accessPercent', 92.5, false)],
    [{ accessPercent: 94.99 }, onTarget('accessPercent', 94.99, false)],
  ]),
  table('ONB-06', [
    [
      { segment: 'D' },
      {
        goalLevels: '1.1',
        depth: ['Minimal intake', 'Stabilize SLA, backup and access', 'No heavy scoping'],
        assessment: 'Skip, unless risk dictates a backup/identity mini-check',
      },
    ],
  ]),
  table('ONB-07', [
    [{ segment: 'A' }, { cadence: 'Quarterly QBR', inForce: 'SCH-01: monthly strategy and quarterly roadmap' }],
    [{ segment: 'C' }, { cadence: 'Semi-annual', inForce: 'SCH-01: quarterly review or semi-annual check-in' }],
  ]),
  table('ONB-08', [[{ dimension: 'Adoption' }, { source: ['Coverage of M365, backup, AV, patching'] }]]),
  table('ONB-09', [
    [{ earlyWinsByDay30: 2 }, onTarget('earlyWinsByDay30', 2, true)],
    [{ earlyWinsByDay30: 1 }, onTarget('earlyWinsByDay30', 1, false)],
  ]),
]
