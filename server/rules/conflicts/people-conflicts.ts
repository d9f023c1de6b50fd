import type { Topic } from './topic.ts'

/** Where the blueprints disagree on people and the companion documents. */
export const peopleConflicts = {
  'payout-formula': {
    kind: 'contradiction',
    topic: 'What full green pays of the target bonus',
    inForce: 'as-printed',
    readings: {
      'as-printed': {
        says: 'Target bonus x (0.5 x green share + 0.25 x yellow share): full green pays half.',
        clauses: ['PPL-066'],
      },
      'full-target-at-green': {
        says: 'The name "target bonus" suggests that full green pays all of it.',
        clauses: ['PPL-066'],
      },
    },
  },
  'am-csm-weights': {
    kind: 'contradiction',
    topic: 'Weights of the AM and CSM variable',
    inForce: null,
    readings: {
      'with-guardrail': { says: 'GRR 60 %, NRR 25 %, Health guardrail 15 %.', clauses: ['PPL-057'] },
      simple: { says: 'GRR 60 %, NRR 40 %.', clauses: ['PPL-057'] },
    },
  },
  'a-expansion-deferral': {
    kind: 'contradiction',
    topic: 'What defers expansion credit in Segment A',
    inForce: 'attendance-or-latency',
    readings: {
      'attendance-or-latency': {
        says: 'Executive attendance or decision latency beyond its limit.',
        clauses: ['PPL-065'],
      },
      'attendance-only': { says: 'Executive attendance alone.', clauses: ['PPL-065'] },
    },
  },
  'thread-count': {
    kind: 'contradiction',
    topic: 'Number of contact threads per account',
    inForce: 'by-segment',
    readings: {
      'by-segment': {
        says: 'D 1-2, C at least 2, B at least 3; A has no count of its own and takes the flat 3.',
        clauses: ['PPL-087', 'PPL-089'],
      },
      'three-everywhere': { says: 'At least 3 active threads for every account.', clauses: ['PPL-087'] },
    },
  },
} as const satisfies Record<string, Topic>
