import { defineLookup } from '../kinds/define-lookup.ts'

/** The tables that blueprint 1.1 prints. */
export const segmentationTables = [
  defineLookup({
    id: 'SEG-07',
    title: 'Frequency, depth and format of a touch',
    by: ['touch'],
    rows: {
      VIP: { frequency: 'Weekly or biweekly', depth: 'High', format: 'Strategic planning, vCIO/vCxO led' },
      High: { frequency: 'Monthly', depth: 'High', format: 'Playbook-based sessions, roadmap syncs' },
      Mid: { frequency: 'Quarterly', depth: 'Medium', format: 'QBRs, async video summaries' },
      Tech: { frequency: 'Trigger-based', depth: 'Medium/High', format: 'CS Health alerts, reports' },
    },
  }),
  defineLookup({
    id: 'SEG-11',
    title: 'Maturity levels of the segmentation operation',
    by: ['level'],
    rows: {
      1: { model: 'No Segmentation', meaning: 'All clients alike; CS is reactive and unstructured' },
      2: {
        model: 'MRR-Only Segmentation',
        meaning: 'By contract value: effort is ranked, without strategic alignment',
      },
      3: {
        model: 'MRR + Subjective Goal',
        meaning: 'Maturity and appetite are estimated, with manual overrides; health data is unstructured or unused',
      },
      4: {
        model: 'MRR + Health-Based Goal',
        meaning: 'The goal level comes from the five health dimensions and is updated regularly',
      },
      5: {
        model: 'Trend-Based Segmentation',
        meaning: 'Predictive, from health trends, roadmap completion and initiative velocity',
      },
    },
  }),
]
