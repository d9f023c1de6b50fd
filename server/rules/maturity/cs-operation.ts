import type { Assessment } from './assessment.ts'

const NAMES = [
  'No Segmentation',
  'MRR-Only Segmentation',
  'MRR + Subjective Goal',
  'MRR + Health-Based Goal',
  'Trend-Based Segmentation',
]

/** SEG-11: the maturity of the CS operation in segmentation, from whether MRR is used and how the goal is set. */
export const csOperation: Assessment = {
  id: 'cs-operation',
  title: 'CS operation maturity: client segmentation',
  about:
    'The level follows from two facts: whether MRR is used, and how the goal of a client is set. The blueprints print such a scale for segmentation only. A goal that is set without MRR is on the scale only where it is set from trends.',
  clauses: ['SEG-11'],
  settings: [],
  scaleOn: (values) => {
    const { none, mrrOnly, judgement, health, trends } = values['SEG-11']
    return {
      levels: NAMES.map((name, at) => ({ level: at + 1, name })),
      word: 'level',
      rows: [
        { id: 'mrr', title: 'MRR', counts: true, climbs: 'with-level' },
        { id: 'goal', title: 'Client goal', counts: true, climbs: 'with-level' },
      ],
      questions: [
        {
          id: 'mrr',
          asks: 'Are clients segmented by MRR?',
          clause: 'SEG-11',
          row: 'mrr',
          kind: 'one',
          options: [
            { id: 'yes', says: 'contract value counts', levels: [mrrOnly, judgement, health, trends] },
            { id: 'no', says: 'contract value does not count', levels: [none, trends] },
          ],
        },
        {
          id: 'goal',
          asks: 'How is the goal of a client set?',
          clause: 'SEG-11',
          row: 'goal',
          kind: 'one',
          options: [
            { id: 'not-at-all', says: 'no goal is set', levels: [none, mrrOnly] },
            {
              id: 'judgement',
              says: 'by judgement: maturity and appetite are estimated, with manual overrides',
              levels: [judgement],
            },
            {
              id: 'health',
              says: 'from health: CX, Technology Adoption, Engagement, Service Quality and Service Level Alignment, updated regularly',
              levels: [health],
            },
            {
              id: 'trends',
              says: 'from trends: health trends, roadmap completion and initiative velocity',
              levels: [trends],
            },
          ],
        },
      ],
      combines: 'agree',
    }
  },
}
