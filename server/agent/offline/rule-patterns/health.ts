import { entriesOf, type FigureField, type RulePattern } from './pattern.ts'

const CX: FigureField = { field: 'cx', labels: /\bcx\b|client experience/i }
const ADOPTION: FigureField = { field: 'adoption', labels: /adoption/i }
const ENGAGEMENT: FigureField = { field: 'engagement', labels: /engagement/i }
const QUALITY: FigureField = { field: 'quality', labels: /quality/i }
const ALIGNMENT: FigureField = { field: 'alignment', labels: /alignment/i }

const PULSE_MOST = 5
const PULSE: FigureField = {
  field: 'pulse',
  labels: /pulse/i,
  toInput: ({ value }) => (value <= PULSE_MOST ? value : undefined),
}
const SPONSOR_DAYS: FigureField = { field: 'daysSinceSponsorSeen', labels: /days?/i, mustCount: true }
const COMPLAINTS: FigureField = { field: 'complaintsThisMonth', labels: /complaints?/i }
const RED_MONTHS: FigureField = { field: 'consecutiveRedMonths', labels: /months?/i, mustCount: true }
const DMI: FigureField = { field: 'dmi', labels: /\bdmi\b|\bscore/i }

// With weights the DMI is what is asked for, and points are a change of it.
const WEIGHTED = /\bweights?\b|\d\s(?:\w+\s)?points?\b/i

const scoreOf = (labels: RegExp): FigureField => ({ field: 'score', labels })

/** The patterns of the five health dimensions, of the scores made from them and of the limits that all blueprints share. */
export const HEALTH: readonly RulePattern[] = [
  {
    rule: 'TEC-095',
    asks: /\b(health|composite|overall)\b|^(?!.*\b(maturity|appetite)\b)/is,
    fields: [CX, ADOPTION, ENGAGEMENT, QUALITY, ALIGNMENT],
  },
  {
    rule: 'TEC-096',
    asks: /\bmaturity\b|^(?!.*\b(appetite|health|composite|overall)\b)/is,
    beside: true,
    fields: [ADOPTION, QUALITY, ENGAGEMENT, ALIGNMENT],
  },
  {
    rule: 'TEC-097',
    asks: /\bappetite\b|^(?!.*\b(maturity|health|composite|overall)\b)/is,
    beside: true,
    fields: [CX, ENGAGEMENT, ADOPTION, ALIGNMENT],
  },
  {
    rule: 'CX-04',
    asks: /\bpulse\b.*\bsponsor\b|\bsponsor\b.*\bpulse\b/i,
    fields: [PULSE, SPONSOR_DAYS, COMPLAINTS],
  },
  { rule: 'CX-01', asks: /\bpulse\b/i, fields: [PULSE] },
  { rule: 'CX-02', asks: /\bsponsor\b.*\bdays?\b|\bdays?\b.*\bsponsor\b/i, fields: [SPONSOR_DAYS] },
  { rule: 'CX-03', asks: /\bcomplaints?\b/i, fields: [COMPLAINTS] },
  {
    rule: 'CX-06',
    asks: /\b(cx|client experience)\b.*\bred\b.*\bmonths?\b|\bmonths?\b.*\bred\b.*\b(cx|client experience)\b|\bred months?\b.*\b(cx|client experience)\b/i,
    fields: [RED_MONTHS],
  },
  { rule: 'DMI-01', asks: /\b(dmi|digital maturity( index)?)\b/i, fields: [entriesOf('DMI-01', 'insights')] },
  { rule: 'DMI-03', asks: /\bdmi\b/i, unless: WEIGHTED, segment: 'given', fields: [DMI] },
  { rule: 'DMI-02', asks: /\bdmi\b/i, unless: WEIGHTED, segment: 'asked', fields: [DMI] },
  { rule: 'DMI-05', asks: /\bmfa\b/i, fields: [{ field: 'mfaPercent', labels: /mfa/i, unit: 'percent' }] },
  {
    rule: 'DMI-06',
    asks: /\bendpoints?\b/i,
    fields: [{ field: 'endpointPercent', labels: /endpoints?/i, unit: 'percent' }],
  },
  {
    rule: 'ENG-01',
    asks: /\bengagement\b.*\bscore\b|\bscore\b.*\bengagement\b/i,
    inOrder: true,
    fields: [
      { field: 'cadenceAdherence', labels: /cadence( adherence)?/i },
      { field: 'stakeholderMix', labels: /stakeholder( mix)?/i },
      { field: 'decisionVelocity', labels: /(decision )?velocity/i },
      { field: 'followUpClosure', labels: /follow[- ]?up( closure)?|closure/i },
    ],
  },
  {
    rule: 'ENG-02',
    asks: /\bengagement\b.*\bscore\b|\bscore\b.*\bengagement\b/i,
    segment: 'given',
    fields: [scoreOf(/\bengagement( score\w*)?|\bscore\w*/i)],
  },
  {
    rule: 'ENG-07',
    asks: /\bengagement\b.*\bred\b.*\bmonths?\b|\bmonths?\b.*\bred\b.*\bengagement\b|\bred months?\b.*\bengagement\b/i,
    fields: [RED_MONTHS],
  },
  {
    rule: 'SQ-01',
    asks: /\b(service )?quality\b.*\bscore\b|\bscore\b.*\bquality\b/i,
    inOrder: true,
    fields: [
      { field: 'slaTrend', labels: /\bsla( trend)?/i },
      { field: 'onTimeDelivery', labels: /on[- ]time( delivery)?|delivery/i },
      { field: 'recurrence', labels: /recurrence|repeat/i },
      { field: 'followThrough', labels: /follow[- ]?through/i },
    ],
  },
  {
    rule: 'SQ-02',
    asks: /\bquality\b/i,
    unless: /\b(sla|milestones?|repeats?|recaps?|floors?)\b/i,
    segment: 'given',
    fields: [scoreOf(/\bquality( score\w*)?|\bscore\w*/i)],
  },
  {
    rule: 'SLA-01',
    asks: /\balignment\b.*\bscore\b|\bscore\b.*\balignment\b|\bpresence\b.*\bperception\b/i,
    inOrder: true,
    fields: [
      { field: 'presence', labels: /presence/i },
      { field: 'perception', labels: /perception/i },
      { field: 'performance', labels: /performance/i },
    ],
  },
  {
    rule: 'SLA-02',
    asks: /\balignment\b/i,
    segment: 'given',
    fields: [scoreOf(/\balignment( score\w*)?|\bscore\w*/i)],
  },
  {
    rule: 'GEN-01',
    asks: /\b(\d+|three|four|five|six|seven) decisions\b/i,
    fields: [{ field: 'decisionsAsked', labels: /decisions/i, mustCount: true }],
  },
]
