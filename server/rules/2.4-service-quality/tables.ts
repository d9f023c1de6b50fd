import { defineLookup } from '../kinds/define-lookup.ts'
import { defineTargets } from '../kinds/define-targets.ts'

/** The tables and limits that blueprint 2.4 prints. */
export const serviceQualityTables = [
  defineTargets({
    id: 'SQ-10',
    title: 'Portfolio target for service quality',
    targets: { greenAccountsPercent: { atLeast: 80 } },
  }),
  defineLookup({
    id: 'SQ-11',
    title: 'Who owns a quality signal',
    by: ['signal'],
    gives: 'owner',
    rows: {
      'SLA trend': 'TAM',
      'Removal of recurrence': 'TAM',
      'Lifecycle hygiene': 'TAM',
      'Follow-through': 'CSM/AM',
      'Client communication': 'CSM/AM',
      'Expectation setting': 'CSM/AM',
      'Milestone risk': 'vCIO (A/B)',
      'Change control': 'vCIO (A/B)',
      'Escalation path': 'vCIO (A/B)',
    },
  }),
  defineLookup({
    id: 'SQ-12',
    title: 'Service quality standard of a segment',
    by: ['segment'],
    rows: {
      A: {
        standard: ['Executive-ready change control', 'Risk logs', 'RCA discipline'],
        example: 'A change window and a rollback plan for high-impact work',
      },
      B: { standard: ['Initiatives on time', 'Milestone plans published'], example: null },
      C: {
        standard: ['Lifecycle hygiene', 'Visible remediation of recurring issues'],
        example: 'A monthly list of the top 5 recurring issues with fixes and owners',
      },
      D: { standard: ['Stable response and resolution', 'Clear communication'], example: null },
    },
  }),
  defineTargets({
    id: 'SQ-14',
    title: 'Service quality rhythm and limits',
    targets: {
      weeklyHuddleMinutes: { atMost: 20 },
      monthlyPortfolioMinutes: { atMost: 60 },
      thresholdChangesPerQuarter: { atMost: 1 },
      scoreInputs: { atMost: 6 },
      triggerRules: { atMost: 6 },
      qualitySheetMinutes: { below: 30 },
    },
  }),
]
