import { FULL_TIME_YEAR } from './fields/full-time-year.ts'
import { PAY_SPLITS } from './pay-splits.ts'
import { figuresOf } from '../figures.ts'
import { entriesOf, type RulePattern, saidBy, type WordField } from './pattern.ts'
import { colourShare } from './fields/read-colour-mix.ts'
import { GAIN, RUBRIC } from './fields/read-points.ts'
import { RETENTION } from './retention.ts'
import { TEAM } from './fields/read-team.ts'

const PERCENT = 100
const upTo =
  (most: number) =>
  ({ value }: { value: number }) =>
    value <= most ? value : undefined

const BONUS = { field: 'targetBonus', labels: /(target )?bonus|target|variable|payout|pot/i, unit: 'money' } as const
const TEAMS: WordField = {
  field: 'teams',
  read: saidBy(/\b(?<count>\d{1,3}|[a-z]+) (?:single )?teams?\b/gi, ({ groups }) =>
    /^(?:an?|per|each|every)$/i.test(groups!['count']!) ? 1 : figuresOf(groups!['count']!)[0]?.value,
  ),
}

// An average, and no sum of all clients.
const VCIO_AVERAGES = /\beach\b|\bapiece\b|\b(?:per|a) client\b|\b\d+ (?:clients|customers|accounts)\b/i

/** The patterns of compensation and of the vCIO's load. */
export const PEOPLE: readonly RulePattern[] = [
  {
    rule: 'PPL-053',
    asks: /\b(grr|gdr|gross (revenue|dollar) retention)\b/i,
    unless: /\bscores?\b/i,
    fields: [{ field: 'grr', labels: /\b(grr|gdr|retention)\b/i, toInput: upTo(PERCENT) }],
  },
  ...RETENTION,
  {
    rule: 'PPL-066',
    asks: /\b(bonus|pay-?out|pays?|paid|variable)\b/i,
    fields: [BONUS, colourShare('greenShare', 'green'), colourShare('yellowShare', 'yellow')],
  },
  ...PAY_SPLITS,
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
    rule: 'PPL-081',
    asks: /^(?=.*\bokrs?\b)(?=.*\b(?:hours?|time|minutes?|admin|effort)\b)/is,
    fields: [TEAMS],
  },
  {
    rule: 'VCM-143',
    asks: /\bhow many vcios?\b/i,
    unless: VCIO_AVERAGES,
    fields: [{ field: 'mrrTotal', labels: /\bmrr\b|revenue/i, unit: 'money' }],
  },
  {
    rule: 'PPL-070',
    asks: /\b(?:dmi|adoption)\b.*\b(?:pay|green for pay|compensation|bonus|variable)\b|\b(?:pay|bonus|variable)\b.*\b(?:dmi|adoption)\b/is,
    fields: [GAIN],
  },
  { rule: 'PPL-047', asks: /\b(?:rubric|check-?ride|certif\w*)\b/i, fields: RUBRIC },
  {
    rule: 'VCM-143',
    asks: /\bvcios?\b/i,
    unless:
      /\b(average|avg\.?|mean) (mrr|revenue)|\bon average\b|\b(mrr|revenue) (each|per client|a client)|\beach\b|\bapiece\b|-client (?:guideline|rule|limit|cap)\b/i,
    fields: [
      { field: 'clients', labels: /clients?/i, mustCount: true },
      { field: 'mrrTotal', labels: /\bmrr\b|revenue/i, unit: 'money' },
    ],
  },
]
