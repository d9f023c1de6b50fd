import { defineCompleteness } from '../kinds/define-completeness.ts'
import { defineLookup } from '../kinds/define-lookup.ts'
import { defineTargets } from '../kinds/define-targets.ts'

/** The tables and limits that blueprint 2.1 prints. */
export const clientExperienceTables = [
  defineTargets({
    id: 'CX-07',
    title: 'Pulse response-rate target',
    targets: {
      bySegment: {
        A: { pulseResponsePercent: { atLeast: 50 } },
        B: { pulseResponsePercent: { atLeast: 50 } },
        C: { pulseResponsePercent: { atLeast: 30 } },
        D: { pulseResponsePercent: { atLeast: 30 } },
      },
    },
  }),
  defineTargets({
    id: 'CX-09',
    title: 'Meetings with a logged decision',
    targets: { meetingsWithDecisionPercent: { atLeast: 70 } },
  }),
  defineCompleteness({
    id: 'CX-10',
    title: 'Meeting Quality Checklist',
    items: ['clear purpose', 'owner and date for each decision', 'link to the roadmap'],
    atMost: { decisions: 2, recapHours: 48 },
  }),
  defineLookup({
    id: 'CX-12',
    title: 'What a relevant meeting is built on',
    by: ['segment'],
    rows: {
      A: { builtOn: ['OKR link', 'Executive sponsor present'], owner: 'vCIO' },
      B: { builtOn: ['Roadmap cadence', 'Budget cadence'], owner: 'vCIO or CSM/AM' },
      C: { builtOn: ['Lifecycle hygiene', 'Quick wins'], owner: 'CSM/AM' },
      D: { builtOn: ['Reliability', 'Clarity'], owner: 'CSM/AM' },
    },
  }),
  defineLookup({
    id: 'CX-13',
    title: 'CX review cadence',
    by: ['meeting'],
    rows: {
      'Weekly CS Ops': { minutes: 30, reviews: ['CX watchlist', 'CTAs in flight'] },
      'Monthly Portfolio': {
        minutes: 60,
        reviews: [
          'CX colours by segment',
          'Trend of the time to first action',
          'Distribution of root causes',
          'Escalation by segment',
        ],
      },
    },
  }),
]
