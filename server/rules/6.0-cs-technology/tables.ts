import { defineLookup } from '../kinds/define-lookup.ts'

const MACHINE_LEARNING = {
  goalLevels: '2-3',
  stack: [
    'ML models refine health scores',
    'Mid-cycle segmentation, playbooks and initiative delivery are automated',
    'Event triggers start deliverables, governance workflows and stakeholder roles',
  ],
}

/** The table that blueprint 6.0 prints. Segments B and C share a row. */
export const csTechnologyTables = [
  defineLookup({
    id: 'TEC-123',
    title: 'Technology stack by segment',
    by: ['segment'],
    rows: {
      A: {
        goalLevels: '4-5',
        stack: [
          'AI orchestrates everything on real-time data',
          'Generative reports',
          'Adaptive cadence',
          'Resources reallocated by strategy',
          'Self-healing initiative loops',
        ],
      },
      B: MACHINE_LEARNING,
      C: MACHINE_LEARNING,
      D: { goalLevels: '1', stack: ['Scripts for light deliverables', 'Simple discovery forms', 'Threshold alerts'] },
    },
  }),
]
