import type { FigureField, RulePattern } from '../pattern.ts'

const ASKS =
  /\b(?:what|which|how (?:much|high|many))\b.*\b(?:would|needs?|needed|must|takes?|required|have to|reach|get|makes?)\b.*\bgreen\b|\bgreen\b.*\b(?:what|which|how (?:much|high|many))\b/is

const SCORES: Record<string, FigureField[]> = {
  'ENG-01': [
    { field: 'cadenceAdherence', labels: /cadence( adherence)?/i },
    { field: 'stakeholderMix', labels: /stakeholder( mix)?|mix/i },
    { field: 'decisionVelocity', labels: /(decision )?velocity/i },
    { field: 'followUpClosure', labels: /follow[- ]?up( closure)?|closure/i },
  ],
  'SQ-01': [
    { field: 'slaTrend', labels: /\bsla( trend)?/i },
    { field: 'onTimeDelivery', labels: /on[- ]time( delivery)?|delivery/i },
    { field: 'recurrence', labels: /recurrence|repeat/i },
    { field: 'followThrough', labels: /follow[- ]?through/i },
  ],
  'SLA-01': [
    { field: 'presence', labels: /presence/i },
    { field: 'perception', labels: /perception/i },
    { field: 'performance', labels: /performance/i },
  ],
}

/** The weighted scores with one signal left open, which the question asks what it must be for green. */
export const LACKING_PART: readonly RulePattern[] = Object.entries(SCORES).flatMap(([rule, fields]) =>
  fields.map(
    (lacking): RulePattern => ({
      rule,
      asks: new RegExp(`(?=.*(?:${lacking.labels.source}))(?:${ASKS.source})`, 'is'),
      segment: 'given',
      fields: fields.filter((field) => field !== lacking),
    }),
  ),
)
