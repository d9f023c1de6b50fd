import { defineCompleteness } from '../kinds/define-completeness.ts'
import { defineLookup } from '../kinds/define-lookup.ts'
import { defineTargets } from '../kinds/define-targets.ts'

/** The tables, checks and limits that blueprint 3.3 prints. */
export const budgetTables = [
  defineLookup({
    id: 'BUD-01',
    title: 'Budget format by segment',
    by: ['segment'],
    rows: {
      A: {
        horizon: 'Rolling 4 quarters, outlook of 1-2 years',
        content: ['OpEx/CapEx split', 'Decision flags', 'Pre-approval field per line'],
      },
      B: {
        horizon: 'Rolling 4 quarters',
        content: ['OpEx/CapEx split', 'Roadmap or initiative ID on each line'],
      },
      C: {
        horizon: 'Semi-annual view',
        content: [
          'Renewals, licences, overdue hardware; simple totals',
          '2-4 near-term initiatives with rough ranges',
          'Short notes (Why now / Impact)',
        ],
      },
      D: {
        horizon: 'Quarterly view on 1 page',
        content: ['Renewals, licences, overdue hardware; simple totals'],
      },
    },
  }),
  defineCompleteness({
    id: 'BUD-02',
    title: 'Budget Snapshot blocks',
    items: ['Totals by quarter', 'OpEx/CapEx split', 'Top 3 risks', 'Decisions'],
    atMost: { pages: 1, decisions: 2 },
  }),
  defineCompleteness({ id: 'BUD-03', title: 'Price test log', items: ['owner', 'quarter', 'range'] }),
  defineTargets({
    id: 'BUD-06',
    title: 'Decline reasons captured (price, timing, relevance, dependency)',
    targets: { declineReasonPercent: { atLeast: 90 } },
  }),
  defineCompleteness({
    id: 'BUD-07',
    title: 'Budget line fields',
    items: ['Initiative or Roadmap ID', 'cost band', 'quarter', 'owner'],
  }),
  defineLookup({
    id: 'BUD-08',
    title: 'Role of the budget by goal level',
    by: ['goalLevel'],
    gives: 'role',
    rows: {
      1: [
        'Basic spend visibility: recurring services, contracts, licences, overdue hardware',
        'Avoids surprises and builds trust; often manual or by e-mail',
      ],
      2: [
        'Forecast of short-term replacements and operational improvements',
        'From reactive to planned; clients start to see patterns',
      ],
      3: [
        'Forecasts over several periods, with price testing for projects',
        'Initiatives follow lifecycle and platform changes; interest is tested before deep planning',
      ],
      4: [
        'Roadmap execution: departmental initiatives, phases, stakeholder approvals',
        'CapEx and OpEx tracked and shown apart; the presentation guides decisions',
      ],
      5: [
        'Shared strategic process with long-term themes (AI, analytics, cloud architecture, OKRs)',
        'Pre-approvals and forward commitments; CapEx and OpEx over several years, with the CFO',
      ],
    },
  }),
]
