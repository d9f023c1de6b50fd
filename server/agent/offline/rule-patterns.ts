/** How one input of a rule is named in a question, and the unit its figure carries. */
export interface FieldPattern {
  field: string
  labels: RegExp
  unit?: 'percent' | 'money'
}

/** When a question with figures in it asks for a rule, and how its inputs are read from the words. */
export interface RulePattern {
  rule: string
  asks: RegExp
  fields: FieldPattern[]
  /** A second look-up that takes this rule's result further. */
  segment?: true
  /** Figures without a label fill the fields in order when there are as many as fields. */
  inOrder?: true
}

const MRR: FieldPattern = {
  field: 'mrr',
  labels: /\bmrr\b|a month|per month|monthly (fee|revenue)|pays/i,
  unit: 'money',
}
const SHARE: FieldPattern = { field: 'csPercent', labels: /invest\w*|percent|%|share|spend/i, unit: 'percent' }
const COST: FieldPattern = { field: 'hourlyCost', labels: /hour\w*|\/ ?h\b|rate|cost/i, unit: 'money' }

/** Read top down; every pattern whose inputs are all found becomes a call. */
export const RULE_PATTERNS: RulePattern[] = [
  {
    rule: 'SEG-01',
    asks: /maturity.*appetite|appetite.*maturity/i,
    fields: [
      { field: 'maturity', labels: /maturity/i },
      { field: 'appetite', labels: /appetite/i },
    ],
  },
  {
    rule: 'SEG-03',
    asks: /\b(goal )?level \d.*\b(segment|roles?|who)\b|\b(segment|roles?|who)\b.*\blevel \d/i,
    fields: [{ field: 'goalLevel', labels: /level/i }],
  },
  { rule: 'SEG-13', asks: /\bmrr\b.*\bsegment\b|\bsegment\b.*\bmrr\b/i, fields: [MRR] },
  { rule: 'ES-02', asks: /\b(budget|hours|invest\w*)\b/i, fields: [MRR, SHARE] },
  {
    rule: 'ES-03',
    asks: /\bhours\b/i,
    fields: [{ field: 'annualBudget', labels: /budget/i, unit: 'money' }, COST],
  },
  {
    rule: 'ES-08',
    asks: /\b(fte|full[- ]time)\b.*\b(hours|capacity)\b|\b(hours|capacity)\b.*\b(fte|full[- ]time)/i,
    fields: [{ field: 'fte', labels: /fte|full[- ]time/i }],
  },
  {
    rule: 'ES-09',
    asks: /\b(need|require|available|have|gap|short|capacity)\w*\b.*\bhours?\b|\bhours?\b.*\b(gap|short|feasible|enough)\b/i,
    fields: [
      { field: 'requiredHours', labels: /need\w*|requir\w*|demand\w*/i },
      { field: 'availableHours', labels: /availab\w*|have|suppl\w*|offer\w*/i },
    ],
  },
  { rule: 'CX-01', asks: /\bpulse\b/i, fields: [{ field: 'pulse', labels: /pulse|score/i }] },
  {
    rule: 'CX-02',
    asks: /\bsponsor\b.*\bdays?\b|\bdays?\b.*\bsponsor\b/i,
    fields: [{ field: 'daysSinceSponsorSeen', labels: /days?/i }],
  },
  { rule: 'CX-03', asks: /\bcomplaints?\b/i, fields: [{ field: 'complaintsThisMonth', labels: /complaints?/i }] },
  {
    rule: 'CX-06',
    asks: /\b(cx|client experience)\b.*\bred\b.*\bmonths?\b|\bmonths?\b.*\bred\b.*\b(cx|client experience)\b/i,
    fields: [{ field: 'consecutiveRedMonths', labels: /months?/i }],
  },
  { rule: 'DMI-03', asks: /\bdmi\b/i, segment: true, fields: [{ field: 'dmi', labels: /dmi|score/i }] },
  { rule: 'DMI-02', asks: /\bdmi\b(?!.*\bsegment [a-d]\b)/i, fields: [{ field: 'dmi', labels: /dmi|score/i }] },
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
    segment: true,
    fields: [{ field: 'score', labels: /score\w*/i }],
  },
  {
    rule: 'ENG-07',
    asks: /\bengagement\b.*\bred\b.*\bmonths?\b|\bmonths?\b.*\bred\b.*\bengagement\b/i,
    fields: [{ field: 'consecutiveRedMonths', labels: /months?/i }],
  },
  {
    rule: 'SQ-01',
    asks: /\b(service )?quality\b.*\bscore\b|\bscore\b.*\bquality\b/i,
    inOrder: true,
    fields: [
      { field: 'slaTrend', labels: /sla( trend)?/i },
      { field: 'onTimeDelivery', labels: /on[- ]time( delivery)?|delivery/i },
      { field: 'recurrence', labels: /recurrence|repeat/i },
      { field: 'followThrough', labels: /follow[- ]?through/i },
    ],
  },
  { rule: 'SQ-02', asks: /\bquality\b/i, segment: true, fields: [{ field: 'score', labels: /score\w*|quality/i }] },
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
    segment: true,
    fields: [{ field: 'score', labels: /score\w*|alignment/i }],
  },
  {
    rule: 'GEN-01',
    asks: /\b(\d+|three|four|five|six|seven) decisions\b/i,
    fields: [{ field: 'decisionsAsked', labels: /decisions/i }],
  },
]
