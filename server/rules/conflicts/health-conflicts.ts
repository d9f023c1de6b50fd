import type { Topic } from './topic.ts'

/** Where the blueprints disagree on the five health dimensions. */
export const healthConflicts = {
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
} as const satisfies Record<string, Topic>
