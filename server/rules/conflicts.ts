import type { Reading } from '../domain/finding.ts'

interface RuleConflict {
  topic: string
  /** The position that holds without a choice of the caller, or null. */
  house: string | null
  readings: Reading[]
}

const reading = (position: string, says: string, ...clauses: string[]): Reading => ({ position, says, clauses })

/** The entries of the conflict ledger that rules rest on. `corpus/conflicts.yaml` holds them all; a test keeps the two alike. */
export const CONFLICTS = {
  'letters-a-d': {
    topic: 'what the letters A to D mean',
    house: 'quadrant',
    readings: [
      reading(
        'quadrant',
        'The letter is the quadrant of maturity and appetite; revenue is a band of its own.',
        'SEG-02',
      ),
      reading(
        'mrr-range',
        'The letter is an MRR range: A from $10,000, B from $5,000, C from $2,500, D below.',
        'SEG-13',
      ),
    ],
  },
  'high-low-cut': {
    topic: 'where low ends and high begins on the scales of 1 to 5',
    house: 'high-from-3',
    readings: [
      reading('high-from-3', 'Low is below 3 and high is from 3.', 'SEG-01'),
      reading(
        'low-to-2-high-from-3-unnamed-4',
        'Only 1 and 2 are named low and only 3 and 5 high; 4 is not named.',
        'SEG-01',
      ),
    ],
  },
  'goal-level-4': {
    topic: 'the segment of goal level 4',
    house: 'segment-a',
    readings: [
      reading('segment-a', 'Goal level 4, Business Transformation, is Segment A.', 'SEG-03'),
      reading('segment-b', 'Goal level 4 is Segment B.', 'GEN-06'),
    ],
  },
  'mrr-bands': {
    topic: 'how clients are put into revenue bands',
    house: 'revenue-quartiles',
    readings: [
      reading('revenue-quartiles', 'Four bands whose revenue is as near a quarter of the total as can be.', 'SEG-04'),
      reading('dollar-ranges', 'Fixed MRR ranges in dollars.', 'SEG-13'),
    ],
  },
  'fte-hours': {
    topic: 'the hours of one full-time employee in a year',
    house: 'hours-1680',
    readings: [
      reading('hours-1680', 'One FTE has 1,680 hours a year, 140 a month.', 'ES-08'),
      reading('hours-1400', 'One vCIO has 1,400 hours a year.', 'ES-14'),
    ],
  },
  'annual-hours': {
    topic: 'the annual hours of a client by segment',
    house: 'hours-30-20-10-5',
    readings: [
      reading('hours-30-20-10-5', 'A client takes 30, 20, 10 or 5 hours a year in Segment A, B, C or D.', 'ES-10'),
      reading('hours-90-50-40-20', 'A client takes 90, 50, 40 or 20 hours a year.', 'ES-10'),
    ],
  },
  'boundary-shift-sum': {
    topic: 'the sum of the boundary-shift example',
    house: 'formula',
    readings: [
      reading('formula', 'With 48 clients in C and 60 in D the plan needs 1,170 hours.', 'ES-10'),
      reading('printed', 'The example prints 45 in C, 63 in D and 1,155 hours.', 'ES-10'),
    ],
  },
  'dmi-colours': {
    topic: 'the colour table of the DMI',
    house: 'by-segment',
    readings: [
      reading('by-segment', 'Green from 90 in A, 80 in B, 70 in C; Yellow from 80, 65, 55.', 'DMI-03'),
      reading('flat', 'Green from 80 and Yellow from 50, in every segment.', 'DMI-02'),
    ],
  },
  'adoption-trigger-days': {
    topic: 'the days for MFA and endpoint remediation',
    house: 'remediation-14-days',
    readings: [
      reading('remediation-14-days', 'The remediation play has 14 days.', 'DMI-05'),
      reading('remediation-5-days', 'The task is due in 5 days.', 'DMI-06'),
    ],
  },
  'engagement-colour': {
    topic: 'what decides the colour of Engagement',
    house: 'flat-rules',
    readings: [
      reading('flat-rules', 'The flat rules decide the colour and the gate.', 'ENG-04'),
      reading('weighted-score', 'The weighted score, read by segment, decides the colour.', 'ENG-02'),
    ],
  },
  'eng-01-example': {
    topic: 'the printed Engagement score',
    house: 'formula',
    readings: [
      reading('formula', '90, 70, 65 and 80 give 76.25.', 'ENG-01'),
      reading('printed', 'The example prints 77.25.', 'ENG-01'),
    ],
  },
  'service-quality-colour': {
    topic: 'what decides the colour of Service Quality',
    house: 'score',
    readings: [
      reading('score', 'The weighted score, read by segment, decides the colour.', 'SQ-02'),
      reading('signal-floors', 'Each signal has a Green floor of its own.', 'SQ-03'),
    ],
  },
  'sq-01-example': {
    topic: 'the printed Service Quality score',
    house: 'formula',
    readings: [
      reading('formula', '88, 72, 80 and 90 give 82.4.', 'SQ-01'),
      reading('printed', 'The example prints 82.1.', 'SQ-01'),
    ],
  },
  'alignment-colour': {
    topic: 'what decides the colour of Service Level Alignment',
    house: 'four-checks',
    readings: [
      reading('four-checks', 'Four checks of 25 points: Green from 85, Yellow from 65.', 'SLA-03'),
      reading(
        'weighted-score',
        'Presence, perception and performance weighted 40, 30 and 30, read by segment.',
        'SLA-01',
        'SLA-02',
      ),
      reading('count-of-checks', 'The number of checks that hold decides.', 'SLA-04'),
    ],
  },
  'sla-01-example': {
    topic: 'the printed alignment score',
    house: 'formula',
    readings: [
      reading('formula', '90, 70 and 80 give 81.', 'SLA-01'),
      reading('printed', 'The example prints 80.', 'SLA-01'),
    ],
  },
  'sponsor-day-120': {
    topic: 'a sponsor last seen 120 days ago',
    house: 'green-and-watchlist',
    readings: [
      reading('green-and-watchlist', 'Day 120 is Green, and on the watchlist.', 'CX-02', 'CX-05'),
      reading('yellow', 'From day 120 on the account is watched.', 'CX-05'),
    ],
  },
  'expansion-gate': {
    topic: 'when expansion is gated',
    house: 'two-consecutive-months',
    readings: [
      reading('two-consecutive-months', 'Two Red months in a row on one dimension gate expansion.', 'CX-06', 'ENG-07'),
      reading('any-red', 'Any Red pauses expansion.', 'SLA-14'),
    ],
  },
  'credit-gate': {
    topic: 'what a decision needs to count for credit',
    house: 'owner-date-budget-in-writing',
    readings: [
      reading('owner-date-budget-in-writing', 'Owner, date and budget, in writing.', 'GEN-02'),
      reading('plus-adoption-gain', 'Owner, date and budget, and a gain in adoption.', 'CX-11'),
    ],
  },
} as const satisfies Record<string, RuleConflict>

export type ConflictId = keyof typeof CONFLICTS
