import { goalLevelNamed } from '../rule-matching/goal-levels-named.ts'
import { type FigureField, presetOf, type RulePattern, saidBy, type WordField } from './pattern.ts'
import { COST, MODEL, MRR, PROACTIVE, SHARE } from './fields/strategy-fields.ts'

/** Whether maturity or appetite is said to be low or high, in words. */
const classOf = (name: 'maturity' | 'appetite'): WordField => ({
  field: `${name}Class`,
  read: saidBy(
    new RegExp(
      `\\b(low|high)[- ](?:technology |business )?${name}\\b|\\b${name}\\s?(?:is |:\\s?|=\\s?)?(low|high)\\b`,
      'gi',
    ),
    ([, before, after]) => (before ?? after)?.toLowerCase(),
  ),
})

const goalLevel: WordField = {
  field: 'goalLevel',
  read(question) {
    const value = goalLevelNamed(question)
    return value === undefined ? undefined : { value, places: [] }
  },
}

const OF_A_MONTH =
  /\b(hours|budget) (a|per|each|every|in a) month\b|\bmonthly (\w+ )?(hours|budget)\b|\b(hours|budget)\b.*\beach month\b/i

const budgetOfAMonth = (share: FigureField | WordField): RulePattern => ({
  rule: 'FND-15',
  asks: /\b(proactive|reactive|split|month\w*|hours|budget)\b/i,
  unless: /\b(annual\w*|yearly|years?)\b/i,
  fields: [PROACTIVE, MRR, share, COST],
})

/** The patterns of segmentation, engagement strategy and its quickstarter. */
export const STRATEGY: readonly RulePattern[] = [
  {
    rule: 'SEG-01',
    asks: /maturity.*appetite|appetite.*maturity/i,
    fields: [
      { field: 'maturity', labels: /maturity/i },
      { field: 'appetite', labels: /appetite/i },
    ],
  },
  {
    rule: 'SEG-02',
    asks: /\b(archetype|quadrant|segment)\b/i,
    unless: /\b(and|or) (low|high)\b(?! (\w+ )?(maturity|appetite))/i,
    fields: [classOf('maturity'), classOf('appetite')],
  },
  {
    rule: 'FND-07',
    asks: /\b(touch (level|model|tier|band)|which touch|rhythm)\b/i,
    unless: /\b(costs?|budget|spend\w*|invest\w*)\b/i,
    segment: 'asked',
    fields: [MRR],
  },
  {
    rule: 'SEG-03',
    asks: /\b(goal )?level \d.*\b(segment|roles?|who)\b|\b(segment|roles?|who)\b.*\blevel \d/i,
    unless: /\b(trust|oml|service leadership|vcio|maturity)\b/i,
    fields: [{ field: 'goalLevel', labels: /level/i }],
  },
  {
    rule: 'SEG-13',
    asks: /\bmrr\b.*\bsegment\b|\bsegment\b.*\bmrr\b/i,
    segment: 'asked',
    fields: [MRR],
  },
  {
    rule: 'ES-06',
    asks: /\bstrategic\b|\bplaybook (hours|time)\b/i,
    fields: [
      MRR,
      SHARE,
      { field: 'plannedShare', labels: /planned/i, unit: 'percent' },
      { field: 'strategicShare', labels: /strategic/i, unit: 'percent' },
      COST,
    ],
  },
  budgetOfAMonth(SHARE),
  budgetOfAMonth(MODEL),
  {
    rule: 'FND-16',
    asks: /\b(budget|hours|invest\w*|spend)\b/i,
    fields: [MRR, presetOf('csPercent'), COST],
  },
  { rule: 'FND-16', asks: OF_A_MONTH, fields: [MRR, SHARE, COST] },
  {
    rule: 'ES-02',
    asks: /\b(budget|hours|invest\w*|spend)\b/i,
    fields: [MRR, presetOf('csPercent')],
  },
  { rule: 'ES-02', asks: /\b(budget|hours|invest\w*)\b/i, fields: [MRR, SHARE] },
  {
    rule: 'ES-03',
    asks: /\bhours\b/i,
    fields: [
      {
        field: 'annualBudget',
        labels: /budget/i,
        unit: 'money',
        toInput: ({ value, isMonthly }) => (isMonthly ? undefined : value),
      },
      COST,
    ],
  },
  {
    rule: 'FND-49',
    asks: /\binitiatives?\b.*\b(?:a|per|over (?:the|a|twelve)|in (?:a|twelve)|for the|12|twelve) (?:full )?(?:year|months)\b/i,
    fields: [goalLevel],
  },
]
