import type { GivenFigure } from '../given-figures.ts'
import { FULL_TIME_YEAR } from './full-time-year.ts'
import { entriesOf, type RulePattern, saidBy } from './pattern.ts'
import { TEAM } from './read-team.ts'

// Nine decimals are more than any share has; they take the dust off a division by 100.
const DECIMALS = 9

/** 70% as 0.7; a bare number is a share only up to 1. */
const toShare = ({ unit, value }: GivenFigure) => {
  if (unit === 'percent') return value <= 100 ? Number((value / 100).toFixed(DECIMALS)) : undefined
  return value <= 1 ? value : undefined
}

const BONUS = { field: 'targetBonus', labels: /(target )?bonus|target/i, unit: 'money' } as const
const ALL_GREEN = /\b(?:100\s?%|all|full|fully|entirely|everything(?: is)?) green\b(?!.*\byellow\b)/gi

/** The patterns of compensation and of the vCIO's load. */
export const PEOPLE: readonly RulePattern[] = [
  {
    rule: 'PPL-053',
    asks: /\b(grr|gdr|gross (revenue|dollar) retention)\b/i,
    unless: /\bscores?\b/i,
    fields: [{ field: 'grr', labels: /\b(grr|gdr|retention)\b/i }],
  },
  {
    rule: 'FND-61',
    asks: /\b(?:gdr|ndr|dollar retention)\b/i,
    fields: [
      { field: 'startRevenue', labels: /\bstart\w*|\bbegan|\bopening|\bfrom/i, unit: 'money' },
      { field: 'retainedRevenue', labels: /\bkept|\bkeep|\bretain\w*/i, unit: 'money' },
      { field: 'expansionRevenue', labels: /\bexpan\w*|\bupsell\w*|\bcross-sell\w*|\badded|\bgrew/i, unit: 'money' },
    ],
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
    fields: [TEAM, FULL_TIME_YEAR],
  },
  {
    rule: 'FND-27',
    asks: /\b(of (?:their|his|her) time|for cs|to cs|on cs|capacity)\b/i,
    fields: [entriesOf('FND-27', 'team'), FULL_TIME_YEAR],
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
