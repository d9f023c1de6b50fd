import { defineCompleteness } from '../kinds/define-completeness.ts'
import { defineLookup } from '../kinds/define-lookup.ts'

/** Touch, cost and capacity as the strategy course and its tool print them. */
export const capacityTables = [
  defineLookup({
    id: 'FND-10',
    title: 'Four-Touch Model cadence',
    by: ['touch'],
    rows: {
      VIP: { frequency: 'Weekly or biweekly', format: 'Led by vCxO/Strategic Advisors' },
      High: { frequency: 'Monthly', format: 'Playbook-driven' },
      Mid: { frequency: 'Quarterly', format: 'QBRs or async updates' },
      Tech: { frequency: 'Trigger-based', format: 'CS Health alerts, reports' },
    },
  }),
  defineLookup({
    id: 'FND-11',
    title: 'Segment boundary adjustment',
    by: ['condition'],
    gives: 'action',
    rows: {
      'Over-serving low-value clients': 'Raise boundaries, so that fewer clients are high-touch',
      'Too many high-touch clients': 'Move clients to lower-touch segments',
      'Team overwhelmed': 'Move clients to lower-touch segments',
      'Over time': 'Refine with Engagement, Adoption and Alignment scores',
    },
  }),
  defineLookup({
    id: 'FND-20',
    title: 'Hourly cost benchmarks',
    by: ['team'],
    gives: 'hourlyCost',
    rows: { lean: 60, average: 80, specialized: 100 },
  }),
  defineLookup({
    id: 'FND-23',
    title: 'Direction of proactive ratio by segment',
    by: ['touch'],
    gives: 'ratio',
    rows: {
      VIP: 'Higher proactive share than baseline',
      High: 'Higher proactive share than baseline',
      Low: 'May need more reactive coverage',
      Tech: 'May need more reactive coverage',
    },
  }),
  defineCompleteness({
    id: 'FND-24',
    title: 'Step 4 capacity matrix',
    items: [
      'VIP',
      'High touch',
      'Mid touch',
      'Low touch',
      'Annual hours',
      'Quarterly hours',
      'Monthly hours',
      'Ad-hoc hours',
      'Total planned CS time',
    ],
  }),
  defineLookup({
    id: 'FND-25',
    title: 'Fixes when the engagement model fails in practice',
    by: [],
    gives: 'fixes',
    rows: [
      'Reduce the percentage for lower-value segments',
      'Move more clients to lower-touch segments',
      'Automate lower tiers: digital reports, videos, automated QBRs',
      'Keep the highest engagement for accounts where it drives retention and growth',
    ],
  }),
  defineLookup({
    id: 'FND-26',
    title: 'Fixes when costs or proactive time are off',
    by: ['condition'],
    rows: {
      'Cost too high': {
        fixes: ['Reduce engagement intensity', 'Automate lower-tier interactions', 'Adjust CS investment'],
        reviewed: 'Yearly',
      },
      'Cost too low': {
        fixes: ['Check for underinvestment in critical roles', 'Check for missed strategic impact'],
        reviewed: 'Yearly',
      },
      'Proactive time too low': {
        fixes: [
          'Automate reactive tasks: reporting, alerts, self-service',
          'Cut planned touchpoints for lower segments',
          'Coach clients to use QBRs instead of ad-hoc calls',
        ],
        reviewed: 'Quarterly',
      },
    },
  }),
]
