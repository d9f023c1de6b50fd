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
  'c-to-b-threshold': {
    kind: 'contradiction',
    topic: 'The DMI that moves a client from C to B',
    inForce: null,
    readings: {
      'dmi-75-two-quarters': {
        says: 'A DMI of at least 75 % and strong engagement for 2 quarters.',
        clauses: ['DMI-14'],
      },
      'dmi-70-sustained': { says: 'A DMI that stays at or above 70 % while the cadence holds.', clauses: ['DMI-14'] },
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
  'qbr-opener': {
    kind: 'contradiction',
    topic: 'What opens the QBR',
    inForce: 'business-outcomes',
    readings: {
      'business-outcomes': {
        says: 'The Business Outcomes Snapshot, with the health snapshot on the same screen; quality or alignment leads when red.',
        clauses: ['X-03'],
      },
      quality: { says: 'The Quality snapshot, and the fix plan when quality is red.', clauses: ['SQ-04', 'SQ-06'] },
      alignment: { says: 'The Alignment snapshot.', clauses: ['SLA-07'] },
      'health-snapshot': { says: 'A health snapshot, then roadmap progress and approvals.', clauses: ['X-03'] },
      'dmi-trend': { says: 'Two slides: the DMI trend and the proposed approvals.', clauses: ['X-03'] },
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
  'alert-owners': {
    kind: 'contradiction',
    topic: 'Roles that receive a health alert in segments A and B',
    inForce: 'routing-table',
    readings: {
      'routing-table': {
        says: 'B goes to the Senior CSM and the vCIO, A to the Strategic Advisor and the vCxO.',
        clauses: ['TEC-106'],
      },
      'either-role': { says: 'A and B go to a senior CSM or a vCIO.', clauses: ['TEC-106', 'TEC-107'] },
    },
  },
  'roadmap-milestone-process': {
    kind: 'contradiction',
    topic: 'The process that a roadmap milestone starts',
    inForce: null,
    readings: {
      'governance-meeting': { says: 'A governance meeting.', clauses: ['TEC-121'] },
      'assessment-or-update': { says: 'A follow-up assessment or an initiative update.', clauses: ['TEC-121'] },
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
  'engagement-credit-return': {
    kind: 'contradiction',
    topic: 'When Engagement credit returns',
    inForce: 'at-yellow-or-green',
    readings: {
      'at-yellow-or-green': { says: 'When Engagement is back at yellow or green.', clauses: ['ENG-07'] },
      'yellow-plus-qbr': {
        says: 'At yellow or green, and after a QBR that resets the next steps.',
        clauses: ['ENG-08', 'PPL-064'],
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

export type ConflictId = keyof typeof CONFLICTS

/** The position on each of some conflicts; null where nothing decides and none was named. */
export type PositionsOf<Id extends ConflictId> = {
  [Each in Id]:
    | keyof (typeof CONFLICTS)[Each]['readings']
    | ((typeof CONFLICTS)[Each]['inForce'] extends null ? null : never)
}
