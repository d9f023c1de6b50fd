interface Topic {
  kind: 'contradiction' | 'misprint'
  topic: string
  /** Null where nothing decides; a rule then answers `unknown` unless a position is named. */
  inForce: string | null
  readings: Record<string, { says: string; clauses: readonly string[] }>
}

/** The conflicts that rules rest on, with the same ids and positions as the ledger of the corpus; those in force come first. */
export const CONFLICTS = {
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
  'sponsor-day-120': {
    kind: 'contradiction',
    topic: 'A sponsor last seen 120 days ago, or longer',
    inForce: 'green-and-watchlist',
    readings: {
      'green-and-watchlist': { says: 'Day 120 is green, and on the watchlist.', clauses: ['CX-02', 'CX-05'] },
      green: { says: 'Day 120 is green, so nothing is due before day 121.', clauses: ['CX-02', 'ENG-04'] },
      yellow: {
        says: 'For engagement, a sponsor not seen within 120 days is listed among the slips to yellow as well as under red.',
        clauses: ['ENG-04'],
      },
    },
  },
  'pulse-questions': {
    kind: 'contradiction',
    topic: 'Number of questions in the pulse',
    inForce: 'two',
    readings: {
      two: { says: 'The pulse has two questions.', clauses: ['CX-01'] },
      three: { says: 'The pulse has three questions.', clauses: ['CX-01'] },
    },
  },
  'expansion-gate': {
    kind: 'contradiction',
    topic: 'When expansion credit is paused',
    inForce: 'two-consecutive-months',
    readings: {
      'two-consecutive-months': { says: 'After two red months in a row.', clauses: ['CX-06', 'ENG-07'] },
      'any-red': { says: 'As soon as one month is red.', clauses: ['SLA-08'] },
    },
  },
  'credit-gate': {
    kind: 'contradiction',
    topic: 'What a decision needs to count for credit',
    inForce: 'owner-date-budget-in-writing',
    readings: {
      'owner-date-budget-in-writing': { says: 'Owner, date and budget, in writing.', clauses: ['CX-11', 'GEN-02'] },
      'plus-adoption-gain': {
        says: 'The same, and the adoption insight has improved by the next review.',
        clauses: ['DMI-08'],
      },
    },
  },
  'dmi-colours': {
    kind: 'contradiction',
    topic: 'Limits of the adoption colours',
    inForce: 'by-segment',
    readings: {
      'by-segment': { says: 'A 90 and 80, B 80 and 65, C 70 and 55; nothing for D.', clauses: ['DMI-03'] },
      flat: { says: '80 and 50 for every client.', clauses: ['DMI-02'] },
    },
  },
  'adoption-trigger-days': {
    kind: 'contradiction',
    topic: 'Days to remedy MFA or endpoint protection below its limit',
    inForce: 'remediation-14-days',
    readings: {
      'remediation-14-days': {
        says: '14 days, with the first action within 72 hours.',
        clauses: ['DMI-T07', 'DMI-T08'],
      },
      'remediation-5-days': { says: '5 days.', clauses: ['DMI-T01', 'DMI-T02'] },
    },
  },
  'engagement-colour': {
    kind: 'contradiction',
    topic: 'What decides the engagement colour',
    inForce: 'flat-rules',
    readings: {
      'flat-rules': {
        says: 'One set of rules for all clients; the score ranks and shows the trend.',
        clauses: ['ENG-04'],
      },
      'weighted-score': { says: 'The weighted score, with limits by segment.', clauses: ['ENG-01', 'ENG-02'] },
    },
  },
  'eng-01-example': {
    kind: 'misprint',
    topic: 'The worked example of the engagement score',
    inForce: 'formula',
    readings: {
      formula: { says: 'The formula gives 76.25.', clauses: ['ENG-01'] },
      printed: { says: 'The example is printed as 77.25.', clauses: ['ENG-01'] },
    },
  },
  'service-quality-colour': {
    kind: 'contradiction',
    topic: 'What decides the service quality colour',
    inForce: 'score',
    readings: {
      score: { says: 'The weighted score, with limits by segment.', clauses: ['SQ-01', 'SQ-02'] },
      'signal-floors': {
        says: 'A green floor for each of four signals; no limits are given for yellow and red.',
        clauses: ['SQ-03'],
      },
    },
  },
  'sq-01-example': {
    kind: 'misprint',
    topic: 'The worked example of the service quality score',
    inForce: 'formula',
    readings: {
      formula: { says: 'The formula gives 82.4.', clauses: ['SQ-01'] },
      printed: { says: 'The example is printed as 82.1.', clauses: ['SQ-01'] },
    },
  },
  'alignment-colour': {
    kind: 'contradiction',
    topic: 'What decides the alignment colour',
    inForce: 'four-checks',
    readings: {
      'four-checks': { says: 'Four checks of 25 points; green from 85, yellow from 65.', clauses: ['SLA-03'] },
      'weighted-score': { says: 'The 40/30/30 score, with limits by segment.', clauses: ['SLA-01', 'SLA-02'] },
      'count-of-checks': {
        says: 'Three or four checks true is green, two is yellow, fewer is red.',
        clauses: ['SLA-04'],
      },
    },
  },
  'sla-01-example': {
    kind: 'misprint',
    topic: 'The worked example of the alignment score',
    inForce: 'formula',
    readings: {
      formula: { says: 'The formula gives 81.', clauses: ['SLA-01'] },
      printed: { says: 'The example is printed as 80.', clauses: ['SLA-01'] },
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
  'health-rollup': {
    kind: 'contradiction',
    topic: 'How the five health dimensions become one score',
    inForce: 'five-at-20',
    readings: {
      'five-at-20': { says: 'Five dimensions at 20 % each.', clauses: ['TEC-095'] },
      'no-weights-stated': { says: 'The health chapter gives no weights.', clauses: ['HLT-01', 'HLT-02'] },
      'four-quality-is-input': {
        says: 'Service Quality is only an input of Adoption and Alignment, which leaves four dimensions.',
        clauses: ['PPL-010'],
      },
      'segment-a-weights': {
        says: 'Segment A may weigh CX and Alignment at 25 % each; how the other half is split is not said.',
        clauses: ['TEC-095'],
      },
    },
  },
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
  'cs-stage-size': {
    kind: 'contradiction',
    topic: 'The CS stage when employees and clients point to different ones',
    inForce: null,
    readings: {
      'by-employees': { says: 'Up to 10, 25, 50 and 100 employees, and more.', clauses: ['ORG-124'] },
      'by-clients': { says: 'From 10, 25, 75, 200 and 500 clients.', clauses: ['ORG-124'] },
    },
  },
} as const satisfies Record<string, Topic>

export type ConflictId = keyof typeof CONFLICTS

/** The position on each of some conflicts; null where nothing decides and none was named. */
export type PositionsOf<Id extends ConflictId> = {
  [Each in Id]:
    | keyof (typeof CONFLICTS)[Each]['readings']
    | ((typeof CONFLICTS)[Each]['inForce'] extends null ? null : never)
}
