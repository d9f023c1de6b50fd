import { defineCompleteness } from '../kinds/define-completeness.ts'
import { definePatterns } from '../kinds/define-patterns.ts'
import { defineSchedule } from '../kinds/define-schedule.ts'
import { defineTargets } from '../kinds/define-targets.ts'
import { defineSignals } from '../signals/signal.ts'

const NOT_REFRAMED = 'The client is not reframed'

/** The checks, limits and dates of the vCIO manual. */
export const vcioChecks = [
  defineTargets({
    id: 'VCM-147',
    title: 'In-person visits: the least for any client, and for one of average MRR',
    targets: { visitsPerYear: { atLeast: 1 }, visitsPerYearAtAverageMrr: { atLeast: 4 } },
  }),
  defineTargets({
    id: 'VCM-148',
    title: 'Months ahead that strategy meetings are scheduled',
    targets: { monthsAhead: { atLeast: 12 } },
  }),
  defineCompleteness({
    id: 'VCM-149',
    title: 'Technology business review: five intentions',
    items: [
      'Included with monthly services',
      'Upcoming projects',
      'Reactive tickets',
      'Standards and technical alignment',
      'Metrics on proactivity',
    ],
  }),
  defineCompleteness({
    id: 'VCM-150',
    title: 'Action item record',
    items: [
      'Discussed by vCIO and client',
      'Next steps for vCIO and client',
      'Follow-up date',
      'Solution or resolution',
    ],
  }),
  defineCompleteness({
    id: 'VCM-152',
    title: 'What a budget must hold',
    items: [
      'End-user and infrastructure technology 1-3 years ahead, 5 to 10 for a large client',
      'Breakdown per month or quarter',
      'Capital expenditures',
      'Written timeline',
    ],
  }),
  defineCompleteness({
    id: 'VCM-153',
    title: 'Strategic roadmap item',
    items: ['Recommendation', 'Budget', 'Time frame'],
  }),
  defineCompleteness({
    id: 'VCM-154',
    title: 'Visual plan for the client',
    items: [
      'Split by quarter',
      'Initiatives',
      'Cost',
      'Timeline',
      'Priority',
      'Extended to the end of each initiative',
    ],
    atLeast: { quarters: 4 },
  }),
  defineCompleteness({
    id: 'VCM-155',
    title: 'Standards question',
    items: [
      'Category',
      'Says what is evaluated',
      'Priority by impact',
      'Specific test',
      'Frequency',
      'Objective yes or no',
      'Important configuration item',
      'Reason told',
    ],
  }),
  defineSchedule({
    id: 'VCM-156',
    title: 'Review of a standard',
    from: 'lastReviewedOn',
    within: { months: 12 },
  }),
  defineTargets({
    id: 'VCM-157',
    title: 'Firewall firmware age, a sample question and no policy',
    targets: { firmwareAgeMonths: { atMost: 12 } },
  }),
  definePatterns({
    id: 'VCM-158',
    title: 'Signs that a client is not reframed',
    signals: defineSignals({
      refusesRecommendations: ['flag', 'The client refuses recommendations'],
      buysOwnEquipment: ['flag', 'The client buys its own equipment'],
      seesVendor: ['flag', 'The client sees the provider as a vendor, not as a partner'],
    }),
    patterns: [
      {
        pattern: 'Refuses recommendations',
        when: { signal: 'refusesRecommendations', is: true },
        means: NOT_REFRAMED,
      },
      { pattern: 'Buys its own equipment', when: { signal: 'buysOwnEquipment', is: true }, means: NOT_REFRAMED },
      { pattern: 'Sees a vendor, not a partner', when: { signal: 'seesVendor', is: true }, means: NOT_REFRAMED },
    ],
  }),
  defineCompleteness({
    id: 'VCM-162',
    title: 'Discovery questions for the decision maker',
    items: [
      'Clients and why they buy',
      'Area served',
      'Business-critical operations and their technology',
      'Suppliers or partners',
      'Most critical KPIs',
      'Business goals and success over three years',
    ],
  }),
]
