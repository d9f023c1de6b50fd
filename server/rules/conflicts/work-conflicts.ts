import type { Topic } from './topic.ts'

/** Where the blueprints disagree on deliverables and processes. */
export const workConflicts = {
  cadence: {
    kind: 'contradiction',
    topic: 'How often a client of each segment is met',
    inForce: 'matrix-4-1',
    readings: {
      'matrix-4-1': {
        says: 'A monthly strategy and quarterly roadmap, B quarterly strategy and half-yearly budget, C quarterly review or half-yearly check-in, D half-yearly or yearly sync.',
        clauses: ['SCH-01'],
      },
      'hours-table': {
        says: 'A three QBRs and monthly, B two QBRs and monthly, C one QBR, D no number.',
        clauses: ['ES-10'],
      },
      'playbook-cycle': {
        says: 'A three meetings a year, B two, C one, D e-mail only.',
        clauses: ['PB-02'],
      },
      'people-mix': {
        says: 'A, B and C one strategy planning and up to three QBRs, D one strategy meeting.',
        clauses: ['PPL-016'],
      },
    },
  },
  'segment-b-level-3-group': {
    kind: 'contradiction',
    topic: 'Which proposal a Segment B client at level 3 gets',
    inForce: null,
    readings: {
      'with-a-b': { says: 'The segment decides: the full deck of A and B, presented live.', clauses: ['PRO-02'] },
      'with-levels-1-3': {
        says: 'The level decides: the slim summary of levels 1 to 3, in the roadmap or notes.',
        clauses: ['PRO-02'],
      },
    },
  },
  'coverage-next-30': {
    kind: 'contradiction',
    topic: 'Which accounts the coverage of the next 30 days counts',
    inForce: 'due-in-window',
    readings: {
      'due-in-window': { says: 'Accounts whose cadence falls due within the 30 days.', clauses: ['SCH-03'] },
      'every-account': { says: 'All accounts, whatever their cadence.', clauses: ['SCH-03'] },
    },
  },
  'first-action-hour-72': {
    kind: 'contradiction',
    topic: 'First action in exactly 72 hours',
    inForce: 'hour-72-included',
    readings: {
      'hour-72-included': { says: 'Within 72 hours: exactly 72 hours is on time.', clauses: ['GEN-05', 'X-01'] },
      'below-72': { says: 'The widget prints below 72 hours: exactly 72 hours is late.', clauses: ['PPL-046'] },
    },
  },
} as const satisfies Record<string, Topic>
