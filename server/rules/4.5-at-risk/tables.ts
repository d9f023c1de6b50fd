import { defineCompleteness } from '../kinds/define-completeness.ts'
import { defineLookup } from '../kinds/define-lookup.ts'
import { defineTargets } from '../kinds/define-targets.ts'
import { defineTimeline } from '../kinds/define-timeline.ts'

/** The tables, dates and limits that blueprint 4.5, At Risk, prints. */
export const riskTables = [
  defineLookup({
    id: 'RISK-01',
    title: 'Risk bucket of an issue',
    by: ['issue'],
    gives: 'bucket',
    rows: {
      tickets: 'Service',
      SLA: 'Service',
      projects: 'Delivery',
      'hand-offs': 'Delivery',
      'cadence misalignment': 'Strategic',
      'roadmap misalignment': 'Strategic',
      'budget misalignment': 'Strategic',
      'AR dispute': 'Financial',
      'scope mismatch': 'Financial',
    },
  }),
  defineTimeline({
    id: 'RISK-04',
    title: 'At Risk timeline',
    since: 'the day on which the risk was detected',
    steps: [
      { days: [0, 0], what: 'Detect, log, classify, assign, acknowledge' },
      { days: [0, 3], what: 'Stabilize: War Room, CTAs within 72 hours' },
      { days: [2, 5], what: 'Executive re-engage with two decisions; Save Plan and recap within 48 hours after it' },
      { days: [0, 14], what: 'H1 containment' },
      { days: [15, 60], what: 'H2 correction' },
      { weeks: [1, 8], what: 'Execute and communicate' },
      { afterDay: 60, what: 'Leadership, contract review' },
    ],
  }),
  defineTargets({
    id: 'RISK-05',
    title: 'Save Plan publication',
    targets: { hoursAfterMeeting: { atMost: 48 }, businessDaysToPlan: { atMost: 5 } },
  }),
  defineCompleteness({
    id: 'RISK-06',
    title: 'Save Plan one-pager',
    items: [
      'H1 Containment (0-14d)',
      'H2 Correction (15-60d)',
      'Risks/Assumptions/Dependencies',
      'Version note',
      'Owner, Date and Budget (or Action) on each action',
    ],
    atMost: { pages: 1 },
  }),
  defineTargets({
    id: 'RISK-09',
    title: 'At Risk KPIs',
    targets: {
      acknowledgeHighHours: { atMost: 4 },
      businessDaysToPlan: { atMost: 5 },
      firstActionHours: { atMost: 72 },
      actionsOnTimePercent: { atLeast: 90 },
      resolutionDays: { atMost: 30 },
      repeatRiskPercent: { below: 10 },
    },
  }),
  defineCompleteness({
    id: 'RISK-11',
    title: 'War Room members',
    items: ['Support Lead', 'PM', 'CSM/TAM', 'AM', 'vCIO/CS Manager'],
  }),
  defineLookup({
    id: 'RISK-12',
    title: 'Risk governance',
    by: [],
    rows: { frequency: 'quarterly', owner: 'Governance', topics: ['Risk trends', 'Root causes', 'Time-to-green'] },
  }),
]
