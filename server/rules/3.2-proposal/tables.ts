import { defineCompleteness } from '../kinds/define-completeness.ts'
import { defineLookup } from '../kinds/define-lookup.ts'
import { defineTargets } from '../kinds/define-targets.ts'

/** The tables, checks and limits that blueprint 3.2 prints. */
export const proposalTables = [
  defineLookup({
    id: 'PRO-04',
    title: 'Proposal effort by CS investment',
    by: ['csPercent'],
    rows: {
      1: { model: 'Cost Driver', style: 'One-click summary in meeting notes' },
      9: { model: 'Boutique', style: 'Polished presentation linked to OKRs' },
    },
  }),
  defineCompleteness({
    id: 'PRO-06',
    title: 'Executive Decision Sheet',
    items: [
      'Problem / Why now',
      'Options with cost band',
      'Expected impact',
      'Risks/assumptions',
      'Owner & target date',
      'Placed before any appendix',
    ],
    atMost: { pages: 1, options: 2 },
  }),
  defineCompleteness({
    id: 'PRO-07',
    title: 'Proposal traceability',
    items: ['Discovery or Assessment input', 'Budget forecast', 'Roadmap slot', 'Goal'],
  }),
  defineTargets({
    id: 'PRO-09',
    title: 'Proposal portfolio KPIs',
    targets: {
      firstActionHours: { atMost: 72 },
      declineReasonPercent: { atLeast: 90 },
      linkedPercent: { atLeast: 100 },
    },
    withoutTarget: ['medianDaysToApproval'],
  }),
]
