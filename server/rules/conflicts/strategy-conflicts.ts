import type { Topic } from './topic.ts'

/** Where the blueprints disagree on strategy, the foundation and the quickstarters. */
export const strategyConflicts = {
  'letters-a-d': {
    kind: 'contradiction',
    topic: 'What the letters A to D stand for',
    inForce: 'quadrant',
    readings: {
      quadrant: { says: 'The letter is the quadrant of maturity and appetite.', clauses: ['SEG-02', 'SEG-03'] },
      'mrr-range': { says: 'The letter is a range of monthly revenue.', clauses: ['SEG-13', 'FND-08'] },
      'top-quarter-of-mrr': { says: 'Segment A is the top 25 % by monthly revenue.', clauses: ['SEG-12'] },
    },
  },
  'high-low-cut': {
    kind: 'contradiction',
    topic: 'Where low ends and high begins on the 1-5 scales',
    inForce: 'high-from-3',
    readings: {
      'high-from-3': { says: 'Below 3 is low, from 3 on is high.', clauses: ['SEG-01'] },
      'low-to-2-high-from-3-unnamed-4': {
        says: 'Read to the letter, 1 and 2 are low, 3 and 5 are high, and 4 is named in neither class.',
        clauses: ['SEG-01'],
      },
    },
  },
  'goal-level-4': {
    kind: 'contradiction',
    topic: 'The segment of goal level 4',
    inForce: 'segment-a',
    readings: {
      'segment-a': { says: 'Goal levels 4 and 5 are Segment A.', clauses: ['SEG-03', 'GEN-06', 'FND-04'] },
      'segment-b': { says: 'Segment A is level 5 only; level 4 belongs to Segment B.', clauses: ['GEN-06'] },
      both: { says: 'Level 4 is listed under Segment A and under Segment B.', clauses: ['GEN-06'] },
    },
  },
  'mrr-bands': {
    kind: 'contradiction',
    topic: 'How the revenue bands are cut',
    inForce: 'revenue-quartiles',
    readings: {
      'revenue-quartiles': { says: 'Four bands, each about a quarter of all revenue.', clauses: ['SEG-04', 'FND-09'] },
      'dollar-ranges': {
        says: 'Fixed amounts: from $10,000, from $5,000, from $2,500 (one list says $1,500), and below.',
        clauses: ['SEG-13', 'FND-07', 'FND-08'],
      },
    },
  },
  'fte-hours': {
    kind: 'contradiction',
    topic: 'Hours of one full-time person in a year',
    inForce: 'hours-1680',
    readings: {
      'hours-1680': { says: '1,680 hours a year, 140 a month.', clauses: ['ES-08'] },
      'hours-1400': { says: '1,400 hours are available of one vCIO.', clauses: ['ES-14'] },
      'hours-2000': { says: '2,000 hours a year before the share for Customer Success.', clauses: ['FND-27'] },
      'hours-1680-to-1800': {
        says: '1,680 to 1,800 hours a year, of which 60 to 75 % with clients.',
        clauses: ['FND-19'],
      },
    },
  },
  'cs-investment': {
    kind: 'contradiction',
    topic: 'Share of monthly revenue invested in Customer Success',
    inForce: 'strategy-ranges',
    readings: {
      'strategy-ranges': { says: 'High-touch 6-9 %, balanced 3-6 %, lean 1-3 %.', clauses: ['ES-01'] },
      'preset-9-7-5-3': { says: 'A 9 %, B 7 %, C 5 %, D 3 % (or 1 %).', clauses: ['FND-13'] },
      'preset-8-6-4-2': { says: 'A 8 %, B 6 %, C 4 %, D 2 %.', clauses: ['ES-04'] },
    },
  },
  'annual-hours': {
    kind: 'contradiction',
    topic: 'Hours per client and year by segment',
    inForce: 'hours-30-20-10-5',
    readings: {
      'hours-30-20-10-5': { says: 'A 30, B 20, C 10, D 5 hours.', clauses: ['ES-10'] },
      'hours-16-10-6-3': { says: 'A 16, B 10, C 6, D 2 to 3 hours.', clauses: ['ES-07'] },
      'hours-96-48-19-5': { says: 'A 96, B 48, C 19, D 5 hours, worked out from the budget.', clauses: ['ES-04'] },
      'hours-90-50-40-20': { says: 'A 90, B 50, C 40, D 20 hours in the example of the tool.', clauses: ['FND-17'] },
    },
  },
  'boundary-shift-sum': {
    kind: 'misprint',
    topic: 'Clients and hours after the segment boundaries move up',
    inForce: 'formula',
    readings: {
      formula: { says: 'C 48, D 60 clients, 1,170 hours: who leaves B lands in C.', clauses: ['ES-10', 'ES-11'] },
      printed: { says: 'C 45, D 63 clients, 1,155 hours.', clauses: ['ES-11'] },
    },
  },
  'fte-gap': {
    kind: 'misprint',
    topic: 'The gap in full-time people in the capacity example of course 4',
    inForce: 'formula',
    readings: {
      formula: { says: 'The formula gives 0.565 at 2,000 hours a year.', clauses: ['FND-29'] },
      printed: { says: 'The example is printed as 1.14.', clauses: ['FND-29'] },
    },
  },
  'cs-stage-size': {
    kind: 'contradiction',
    topic: 'The CS stage when employees and clients point to different ones',
    inForce: null,
    readings: {
      'by-employees': { says: 'Up to 10, 25, 50 and 100 employees, and more.', clauses: ['ORG-124'] },
      'by-clients': { says: 'From 10, 25, 75, 200 and 500 clients.', clauses: ['ORG-124'] },
    },
  },
  'quadrant-b-c': {
    kind: 'contradiction',
    topic: 'Which quadrant is Segment B and which is Segment C',
    inForce: 'b-is-high-appetite',
    readings: {
      'b-is-high-appetite': {
        says: 'Low maturity with high appetite is B, high maturity with low appetite is C.',
        clauses: ['SEG-02', 'DIS-05'],
      },
      'b-is-high-maturity': {
        says: 'High maturity with low appetite is B, low maturity with high appetite is C.',
        clauses: ['GEN-07'],
      },
    },
  },
  'role-assignment-layer': {
    kind: 'contradiction',
    topic: 'Which layer of segmentation assigns the roles',
    inForce: 'goal-segment',
    readings: {
      'goal-segment': { says: 'The client goal segment decides the roles.', clauses: ['SEG-02', 'SEG-03'] },
      money: { says: 'Size, MRR and opportunity decide the roles.', clauses: ['SEG-08'] },
    },
  },
  'planned-share': {
    kind: 'contradiction',
    topic: 'Share of CS time that is planned',
    inForce: null,
    readings: {
      'planned-60': { says: '60 % planned, 40 % ad hoc.', clauses: ['ES-05'] },
      'planned-50': { says: '50 % planned.', clauses: ['ES-06', 'PB-12'] },
      'proactive-70': { says: '70 % proactive, 30 % reactive, in an example.', clauses: ['FND-15'] },
    },
  },
  'staffing-scenarios-fte': {
    kind: 'contradiction',
    topic: 'Full-time people in the three staffing scenarios',
    inForce: 'computed-at-1680',
    readings: {
      'computed-at-1680': {
        says: 'The hours divided by 1,680: about 1.19, 0.60-0.71 and 0.24.',
        clauses: ['ES-08', 'ES-13'],
      },
      printed: { says: 'Printed as 1.25-1.5, 0.75 and 0.25-0.5.', clauses: ['ES-13'] },
    },
  },
  'playbook-total': {
    kind: 'misprint',
    topic: 'Hours of the annual playbook of Segment A',
    inForce: 'sum-of-rows',
    readings: {
      'sum-of-rows': { says: 'The seven rows add up to 9 hours, 90 for 10 clients.', clauses: ['PB-01'] },
      printed: { says: 'The total is printed as about 7.5 hours, 75 for 10 clients.', clauses: ['PB-01'] },
    },
  },
  'segment-b-playbook-hours': {
    kind: 'contradiction',
    topic: 'Playbook hours of a Segment B client in a year',
    inForce: null,
    readings: {
      'six-hours': { says: 'Two cycles of 3 hours, 6 hours a client.', clauses: ['PB-03'] },
      'four-hours': { says: 'The workload table counts 4 hours a client.', clauses: ['PB-04'] },
    },
  },
  'stack-review': {
    kind: 'contradiction',
    topic: 'How often the standard stack is reviewed',
    inForce: 'annual-or-semi-annual',
    readings: {
      'annual-or-semi-annual': { says: 'Annually or semi-annually.', clauses: ['STK-07'] },
      annual: { says: 'Annually, as an example in a concept.', clauses: ['STK-07'] },
    },
  },
  'segment-d-investment': {
    kind: 'contradiction',
    topic: 'Share of monthly revenue invested in a Segment D client',
    inForce: 'guideline-1-to-2',
    readings: {
      'guideline-1-to-2': { says: 'The guideline of goal level 1 is 1 to 2 % of MRR.', clauses: ['FND-14'] },
      'lean-1-to-3': { says: 'A lean or tech-touch strategy takes 1 to 3 %.', clauses: ['ES-01'] },
      'example-1': { says: 'The appendix of level 1 shows 1 % as an example.', clauses: ['FND-14'] },
      'preset-2': { says: 'The budget table uses 2 % for Segment D.', clauses: ['ES-04'] },
      'tool-3-or-1': { says: 'The strategy tool gives 3 % or 1 % and does not say when.', clauses: ['FND-13'] },
    },
  },
  'mrr-range-edges': {
    kind: 'contradiction',
    topic: 'Where a client at exactly $5,000 or $10,000 MRR belongs',
    inForce: 'higher-range',
    readings: {
      'higher-range': {
        says: 'The higher range takes the edge.',
        clauses: ['SEG-13', 'ES-11', 'FND-07', 'FND-08'],
      },
      'lower-range': {
        says: 'The ranges as printed put the edge into the lower range too.',
        clauses: ['SEG-13', 'FND-07', 'FND-08'],
      },
    },
  },
} as const satisfies Record<string, Topic>
