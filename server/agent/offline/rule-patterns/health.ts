import { PULSE_AVERAGE, SEVERAL_PULSES } from './fields/read-pulses.ts'
import { type FigureField, type RulePattern, saidBy, type WordField } from './pattern.ts'

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
const NO_COMPLAINTS: WordField = {
  field: 'complaintsThisMonth',
  read: saidBy(/\b(?:no|zero) (?:new )?complaints?\b/gi, () => 0),
}
export const RED_MONTHS: FigureField = { field: 'consecutiveRedMonths', labels: /months?/i, mustCount: true }
/** The patterns of the scores made from the five health dimensions, and of client experience. */
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
  {
    rule: 'CX-04',
    asks: /\bpulse\b.*\bsponsor\b|\bsponsor\b.*\bpulse\b/i,
    fields: [PULSE, SPONSOR_DAYS, NO_COMPLAINTS],
  },
  { rule: 'CX-01', asks: /\bpulse\b/i, fields: [PULSE_AVERAGE] },
  { rule: 'CX-01', asks: /\bpulse\b/i, unless: SEVERAL_PULSES, fields: [PULSE] },
  { rule: 'CX-02', asks: /\bsponsor\b.*\bdays?\b|\bdays?\b.*\bsponsor\b/i, fields: [SPONSOR_DAYS] },
  { rule: 'CX-03', asks: /\bcomplaints?\b/i, fields: [COMPLAINTS] },
  {
    rule: 'CX-06',
    asks: /\b(cx|client experience)\b.*\bred\b.*\bmonths?\b|\bmonths?\b.*\bred\b.*\b(cx|client experience)\b|\bred months?\b.*\b(cx|client experience)\b/i,
    fields: [RED_MONTHS],
  },
]
