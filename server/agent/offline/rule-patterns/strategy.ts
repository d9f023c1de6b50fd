import type { GivenFigure } from '../given-figures.ts'
import { type FigureField, presetOf, type RulePattern, type Said, saidBy, type WordField } from './pattern.ts'

const HOURS = /^(hours?|hrs?|h)$/i

const MONTHS = 12

/** An amount of a year as one of a month; undefined where that leaves parts of a cent. */
function toMonth({ value, isYearly }: GivenFigure): number | undefined {
  const month = value / MONTHS
  return isYearly === undefined ? value : Number.isInteger(month * 100) ? month : undefined
}

const MRR: FigureField = {
  field: 'mrr',
  labels: /\bmrr\b|\barr\b|a (month|year)|per (month|year)|(monthly|annual|yearly) (fee|revenue)|pays|brings/i,
  unit: 'money',
  toInput: toMonth,
}
const SHARE: FigureField = { field: 'csPercent', labels: /invest\w*|percent|%|share|spend/i, unit: 'percent' }
const COST: FigureField = {
  field: 'hourlyCost',
  labels: /hour\w*|\/ ?h\b|rate|cost|\bat\b/i,
  unit: 'money',
  counts: /^hourly$/,
}
const REQUIRED: FigureField = {
  field: 'requiredHours',
  labels: /need\w*|requir\w*|demand\w*|wants?|asks? for/i,
  counts: HOURS,
}

/** The investment model by its name. "Standard" and "Value" are names only in capitals. */
const MODEL: WordField = {
  field: 'model',
  read: saidBy(/\b([Bb]outique|[Pp]remium|Standard|Value|[Cc]ost [Dd]river)\b/g, ([, name]) =>
    name!.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase()),
  ),
}

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

/** The proactive share: "60/40", "60% proactive" or "proactive share of 60%". */
const PROACTIVE: WordField = {
  field: 'proactivePercent',
  read: saidBy(
    /(?<![\d.,/])(?<one>\d{1,2})\s?[/:-]\s?(?<rest>\d{1,2})(?![\d.,/]\d|\d|%)|(?<of>\d{1,3}(?:\.\d+)?)\s?%\s*(?:is\s)?proactive|\bproactive(?:\s(?:share|percent\w*|effort|work|time))?\s*(?:is|of|at|:|=)?\s*(?<at>\d{1,3}(?:\.\d+)?)\s?%/gi,
    ({ groups: { one, rest, of, at } = {} }) => {
      if (one === undefined) return Number(of ?? at)
      return Number(one) + Number(rest) === 100 ? Number(one) : undefined
    },
  ),
}

/** Clients by segment: "7 A, 18 B, 40 C and 60 D clients" or "A 7, B 18, C 40, D 60"; all four or nothing. */
function readClientCounts(question: string): Said | undefined {
  const orders = [
    /\b(?<count>\d+)\s?(?:segment\s)?(?<letter>[A-D])\b/g,
    /\b(?<letter>[A-D])\s?[:=]?\s?(?<count>\d+)\b/g,
  ]
  return orders
    .map((order) => [...question.matchAll(order)])
    .filter((matches) => matches.map(({ groups }) => groups!['letter']).join('') === 'ABCD')
    .map((matches) => ({
      value: Object.fromEntries(matches.map(({ groups }) => [groups!['letter'], Number(groups!['count'])])),
      places: matches.map(({ index, 0: { length } }) => ({ at: index, end: index + length })),
    }))[0]
}

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
    unless: /\b(hours|budget) (a|per|each|every) month\b|\bmonthly (\w+ )?(hours|budget)\b/i,
    fields: [MRR, presetOf('csPercent'), COST],
  },
  {
    rule: 'ES-02',
    asks: /\b(budget|hours|invest\w*|spend)\b/i,
    unless: /\b(hours|budget) (a|per|each|every) month\b|\bmonthly (\w+ )?(hours|budget)\b/i,
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
    rule: 'FND-29',
    asks: /\b(fte|full[- ]time)\b/i,
    fields: [
      REQUIRED,
      {
        field: 'teamHours',
        labels: /suppl\w*|availab\w*|have|has|team|capacity|offer\w*|deliver\w*|provid\w*/i,
        counts: HOURS,
      },
      { field: 'fteHours', labels: /ftes?|full[- ]time( person)?/i, counts: HOURS },
    ],
  },
  {
    rule: 'ES-08',
    asks: /\b(ftes?|full[- ]tim(?:e|ers?))\b.*\b(hours|capacity)\b|\b(hours|capacity)\b.*\b(ftes?|full[- ]tim(?:e|ers?))/i,
    unless:
      /\bhow many (ftes?|full[- ]time)|\b(fte|full[- ]?timer|full[- ]time( person)?) (is|at|of|with|works?|has|gives?|brings?|does|delivers?|provides?|covers?) [\d,]{3,}/i,
    fields: [{ field: 'fte', labels: /ftes?|full[- ]tim(?:ers?|e)/i }],
  },
  {
    rule: 'ES-09',
    asks: /\b(need|require|want|demand|available|have|gap|short|capacity)\w*\b.*\b(hours?|h)\b|\bhours?\b.*\b(gap|short|feasible|enough)\b/i,
    fields: [
      REQUIRED,
      { field: 'availableHours', labels: /availab\w*|have|suppl\w*|offer\w*|deliver\w*|capacity/i, counts: HOURS },
    ],
  },
  {
    rule: 'FND-18',
    asks: /\b(hourly|per hour|an hour|rate)\b/i,
    unless: /\b(mrr|budget)\b/i,
    fields: [
      { field: 'totalAnnualCost', labels: /costs?|all[- ]in|loaded|salary|paid|pay/i, unit: 'money' },
      { field: 'clientFacingHours', labels: /hours?|client[- ]facing/i, counts: HOURS, mustCount: true },
    ],
  },
  {
    rule: 'FND-22',
    asks: /\b(proactive|reactive)\b/i,
    fields: [PROACTIVE, { field: 'annualHours', labels: /hours?|hrs?/i, counts: HOURS, mustCount: true }],
  },
  {
    rule: 'ES-10',
    asks: /\bhours\b/i,
    fields: [{ field: 'clientCounts', read: readClientCounts }],
  },
]
