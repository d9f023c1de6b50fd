import { figuresOf } from '../figures.ts'
import type { GivenFigure } from '../given-figures.ts'
import { entriesOf, type FigureField, type RulePattern, saidBy, type WordField } from './pattern.ts'

// Nine decimals are more than any share has; they take the dust off a division by 100.
const DECIMALS = 9

/** 70% as 0.7; a bare number is a share only up to 1. */
const toShare = ({ unit, value }: GivenFigure) => {
  if (unit === 'percent') return value <= 100 ? Number((value / 100).toFixed(DECIMALS)) : undefined
  return value <= 1 ? value : undefined
}

const BONUS = { field: 'targetBonus', labels: /(target )?bonus|target/i, unit: 'money' } as const
const ALL_GREEN = /\b(?:100\s?%|all|full|fully|entirely|everything(?: is)?) green\b(?!.*\byellow\b)/gi

const HALF = 50
const SHARE_OF_EACH =
  /\b(?<count>[a-z]+|\d{1,3}) (?:[a-z]+ )?(?:people|persons|colleagues|members|csms|ams|vcios|tams|engineers|technicians|consultants|account managers)\b[^.?!;%]{0,40}?(?:(?<percent>\d{1,3}(?:\.\d+)?)\s?%|(?<half>half))(?: of their (?:working )?(?:time|hours|week)| each| for cs| to cs| on cs)/gi

/** "Two people give 60% of their time": a share for each of them. */
const TEAM: WordField = {
  field: 'team',
  read(question) {
    const [match, more] = [...question.matchAll(SHARE_OF_EACH)]
    if (match === undefined || more !== undefined) return undefined
    const { count, percent, half } = match.groups!
    const people = figuresOf(count!)[0]?.value ?? 0
    const csPercent = half === undefined ? Number(percent) : HALF
    if (people === 0 || people > MOST_PEOPLE) return undefined
    const value = Array.from({ length: people }, (_, at) => ({ member: `person ${at + 1}`, csPercent }))
    const at = match.index
    const figures = figuresOf(match[0])
    // "Two AMs and three vCIOs" are not two people.
    if (figures.length > (half === undefined ? 2 : 1)) return undefined
    return { value, places: figures.map((figure) => ({ at: at + figure.at, end: at + figure.end })) }
  },
}

const MOST_PEOPLE = 100
const FULL_TIME: FigureField = {
  field: 'fteHours',
  labels: /ftes?|full[- ]time( person)?|hours/i,
  counts: /^(hours?|hrs?|h)$/i,
  mustCount: true,
}

/** The patterns of compensation and of the vCIO's load. */
export const PEOPLE: readonly RulePattern[] = [
  {
    rule: 'PPL-053',
    asks: /\b(grr|gdr|gross (revenue|dollar) retention)\b/i,
    unless: /\bscores?\b/i,
    fields: [{ field: 'grr', labels: /\b(grr|gdr|retention)\b/i }],
  },
  {
    rule: 'PPL-066',
    asks: /\b(bonus|payout|pays?|paid|variable)\b/i,
    fields: [
      BONUS,
      { field: 'greenShare', labels: /green/i, toInput: toShare },
      { field: 'yellowShare', labels: /yellow/i, toInput: toShare },
    ],
  },
  {
    rule: 'PPL-066',
    asks: /\b(bonus|payout|pays?|paid|variable)\b/i,
    fields: [
      BONUS,
      { field: 'greenShare', read: saidBy(ALL_GREEN, () => 1) },
      { field: 'yellowShare', read: saidBy(ALL_GREEN, () => 0) },
    ],
  },
  {
    rule: 'FND-27',
    asks: /\b(cs|customer success|time|capacity)\b/i,
    fields: [TEAM, FULL_TIME],
  },
  {
    rule: 'FND-27',
    asks: /\b(of (?:their|his|her) time|for cs|to cs|on cs|capacity)\b/i,
    fields: [entriesOf('FND-27', 'team'), FULL_TIME],
  },
  {
    rule: 'PPL-067',
    asks: /\bblend\w*\b|\bpayouts?\b|\bplans? pays?\b/i,
    fields: [entriesOf('PPL-067', 'plans')],
  },
  {
    rule: 'VCM-143',
    asks: /\bvcios?\b/i,
    unless:
      /\b(average|avg\.?|mean) (mrr|revenue)|\bon average\b|\b(mrr|revenue) (each|per client|a client)|\beach\b|\bapiece\b/i,
    fields: [
      { field: 'clients', labels: /clients?/i, mustCount: true },
      { field: 'mrrTotal', labels: /\bmrr\b|revenue/i, unit: 'money' },
    ],
  },
]
