import { defineCompleteness } from '../kinds/define-completeness.ts'
import { defineLookup } from '../kinds/define-lookup.ts'
import { defineTargets } from '../kinds/define-targets.ts'

/** The tables that blueprint 4.1 prints, and what a trigger must create. */
export const schedulingTables = [
  defineCompleteness({
    id: 'SCH-02',
    title: 'What a trigger must create',
    items: ['Owner (a person)', 'Due-by', 'Invite with prep pack', 'Checklist'],
  }),
  defineTargets({
    id: 'SCH-06',
    title: 'Spread of Segment B meetings in the quarter',
    targets: { monthSharePercent: { atMost: 40 } },
  }),
  defineLookup({
    id: 'SCH-09',
    title: 'Scheduling role map',
    by: ['segment'],
    rows: {
      A: { accountable: 'vCIO', responsible: null, consulted: ['AM', 'CSM/TAM'], backup: 'AM' },
      B: { accountable: 'vCIO', responsible: null, consulted: ['AM', 'CSM/TAM'], backup: 'AM' },
      C: { accountable: 'CSM', responsible: 'TAM', consulted: ['AM'], backup: 'TAM' },
      D: { accountable: 'CSM', responsible: 'TAM', consulted: ['AM'], backup: 'TAM' },
    },
  }),
  defineLookup({
    id: 'SCH-11',
    title: 'Scheduling rollout in 30, 60 and 90 days',
    by: ['days'],
    rows: {
      '1-30': { live: ['Matrix', 'Mini-RACI', '6 triggers'], target: 'Coverage at least 80%' },
      '31-60': { live: ['Guardrails', 'Weekly radar'], target: 'Recap within 48 hours at least 90%' },
      '61-90': { live: ['Recovery', 'Capacity'], target: 'KPIs stable; thresholds fine-tuned' },
    },
  }),
  defineLookup({
    id: 'SCH-12',
    title: 'Weekly Cadence Radar huddle',
    by: [],
    rows: {
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
  }),
  defineLookup({
    id: 'SCH-13',
    title: 'Scheduling by goal level',
    by: ['goalLevel'],
    gives: 'rhythm',
    rows: {
      1: 'Basic, ad hoc or operational check-ins, often monthly or after incidents',
      2: 'Regular quarterly or annual reviews begin',
      3: 'Quarterly strategic meetings become standard',
      4: 'Meetings by role (vCIO annual, CSM quarterly) for initiatives across departments',
      5: 'Planning in step with OKRs, departments and innovation reviews',
    },
  }),
]
