import { defineLookup } from '../kinds/define-lookup.ts'

/** The table that blueprint 2.0 prints. */
export const csHealthTables = [
  defineLookup({
    id: 'HLT-02',
    title: 'Segmentation axis of a health category',
    by: ['category'],
    rows: {
      'Client Experience': { axis: 'Engagement', link: 'Reinforces engagement and shows whether appetite rises' },
      'Technology Adoption': { axis: 'Maturity', link: 'Helps to predict readiness for more strategic services' },
      Engagement: { axis: 'Engagement', link: 'The other half of the quadrant, paired with Impact' },
      'Service Quality': { axis: 'Impact', link: 'Affects client impact, above all in segments B and C' },
      'Service Level Alignment': {
        axis: 'All quadrants',
        link: 'Ties them together; a mismatch often means that a segmentation review is due',
      },
    },
  }),
]
