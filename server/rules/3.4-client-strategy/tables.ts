import { DECISION_FRAMING } from '../decision-framing.ts'
import { defineCompleteness } from '../kinds/define-completeness.ts'
import { defineLookup } from '../kinds/define-lookup.ts'
import { defineTargets } from '../kinds/define-targets.ts'

/** The tables, checks and limits that blueprint 3.4 prints. */
export const strategyTables = [
  defineLookup({
    id: 'STR-01',
    title: 'Strategy format and cadence by segment',
    by: ['segment'],
    rows: {
      A: {
        format: 'Co-branded multi-year strategic plan',
        cadence: 'Quarterly review, annual refresh',
        lead: 'vCIO / Strategic Advisor',
      },
      B: {
        format: 'Initiative map and roadmap summary',
        cadence: 'Quarterly',
        lead: 'vCIO / Strategic Advisor (A/B line) or CSM/AM (B/C line)',
      },
      C: { format: 'Project planning and milestone notes', cadence: 'Semi-annual', lead: 'CSM/AM (B/C line)' },
      D: { format: 'Optional; embedded in the roadmap', cadence: 'Annual (if any)', lead: null },
    },
  }),
  defineCompleteness({
    id: 'STR-03',
    title: 'Strategy Snapshot blocks',
    items: ['Business goals / OKRs', 'Mini Health', 'Top 3 themes / risks', 'Decisions', ...DECISION_FRAMING],
    atMost: { pages: 1, decisions: 2 },
  }),
  defineTargets({
    id: 'STR-04',
    title: 'Strategy KPIs',
    targets: {
      liveDeliveryPercent: { atLeast: 80 },
      recapOnTimePercent: { atLeast: 95 },
      firstActionOnTimePercent: { atLeast: 95 },
      themesLinkedPercent: { atLeast: 100 },
    },
  }),
  defineLookup({
    id: 'STR-05',
    title: 'Strategy mini-RACI',
    by: ['role'],
    gives: 'duties',
    rows: {
      vCIO: ['Owns the narrative and presents (A/B)', 'Guides vision and executive alignment'],
      CSM: [
        'Co-drives (B/C)',
        'Supports narrative and initiative alignment with the AM',
        'Reinforces the strategy in daily contact',
      ],
      AM: ['Renewals and budget signals'],
      TAM: ['Readiness inputs', 'Executes initiatives with Engineers, the strategy in mind', 'Does not lead delivery'],
      SDM: ['May reference themes', 'Does not lead delivery (C/D)'],
    },
  }),
]
