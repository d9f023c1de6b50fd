import { findRule } from '../../../../rules/index.ts'
import type { GivenFigure } from '../../given-figures.ts'
import { readFigures } from '../../quantities/read-quantities.ts'
import { totalsIn } from '../../quantities/read-totals.ts'
import { type FigureField, type Said, saidBy, type WordField } from '../pattern.ts'

export const HOURS = /^(hours?|hrs?|h)$/i

const MONTHS = 12
/** An amount of a year as one of a month; undefined where that leaves parts of a cent. */
export function toMonth({ value, isYearly }: GivenFigure): number | undefined {
  const month = value / MONTHS
  return isYearly === undefined ? value : Number.isInteger(month * 100) ? month : undefined
}

export const MRR: FigureField = {
  field: 'mrr',
  labels:
    /\bmrr\b|\barr\b|(?:\ba|per)[- ](month|year)|(monthly|annual|yearly) (fee|revenue)|\/\s?(?:month|mo|yr|year)\b|pays|brings|(?<=[$€£][\d,.]+k?\s)(?:clients?|customers?|accounts?)\b/i,
  unit: 'money',
  toInput: toMonth,
}
export const SHARE: FigureField = { field: 'csPercent', labels: /invest\w*|percent|%|share|spend/i, unit: 'percent' }
export const COST: FigureField = {
  field: 'hourlyCost',
  labels: /hour\w*|\/ ?h\b|rate|cost|\bat\b/i,
  unit: 'money',
  counts: /^hourly$/,
}
export const REQUIRED: FigureField = {
  field: 'requiredHours',
  labels: /need\w*|requir\w*|demand\w*|wants?|asks? for|adds? up|comes? to|\bplan(?:s|ned)?\b/i,
  counts: HOURS,
}

export const AVAILABLE: FigureField = {
  field: 'availableHours',
  labels: /availab\w*|on hand|have|suppl\w*|offer\w*|deliver\w*|capacity/i,
  counts: HOURS,
}

/** The investment model by its name. "Standard" and "Value" are names only in capitals. */
export const MODEL: WordField = {
  field: 'model',
  read: saidBy(/\b([Bb]outique|[Pp]remium|Standard|Value|[Cc]ost [Dd]river)\b/g, ([, name]) =>
    name!.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase()),
  ),
}

const START = (findRule('FND-22')!.parameters.at(-1)!.values as Record<'FND-22', { start: number }>)['FND-22'].start
const AT_START =
  /\b(?:baseline|starting|default|standard|house|recommended)(?:\s(?:proactive|planned|reactive|time))?(?:\s?\/\s?reactive)?\s(?:split|share|mix|ratio)\b/gi

/** The proactive share: "60/40", "60% proactive", "proactive share of 60%", or the split to start at by its name. */
export const PROACTIVE: WordField = {
  field: 'proactivePercent',
  read: (question) =>
    PROACTIVE_SAID(question) ?? (/\d\s?%/.test(question) ? undefined : saidBy(AT_START, () => START)(question)),
}

const PROACTIVE_SAID = saidBy(
  /(?<![\d.,/])(?<one>\d{1,2})\s?[/:-]\s?(?<rest>\d{1,2})(?![\d.,/]\d|\d|%)|(?<of>\d{1,3}(?:\.\d+)?)\s?%\s*(?:is\s)?proactive|\bproactive(?:\s(?:share|percent\w*|effort|work|time))?\s*(?:is|of|at|:|=)?\s*(?<at>\d{1,3}(?:\.\d+)?)\s?%/gi,
  ({ groups: { one, rest, of, at } = {} }) => {
    if (one === undefined) return Number(of ?? at)
    return Number(one) + Number(rest) === 100 ? Number(one) : undefined
  },
)

/** A count of people with the hours of each of them, or of clients with what each of them needs, in all. */
export const totalOf = (field: string, role: 'have' | 'need'): WordField => ({
  field,
  read(question) {
    const totals = totalsIn(question, readFigures(question)).filter((total) => total.role === role)
    const [total, ...more] = totals
    if (total === undefined || more.length > 0) return undefined
    return { value: total.value, places: [{ at: total.at, end: total.end }] }
  },
})

const LISTED_HOURS = /\b(\d+)\s?\/\s?(\d+)\s?\/\s?(\d+)\s?\/\s?(\d+)\s?(?:hours?|hrs?|h)\b/g
const SEGMENT_ORDER = ['A', 'B', 'C', 'D']

/** The hours of one client by segment, in order: "at 30/20/10/5 hours". */
export const HOURS_BY_SEGMENT: WordField = {
  field: 'hoursPerClient',
  read(question) {
    const [list, ...more] = [...question.matchAll(LISTED_HOURS)]
    if (list === undefined || more.length > 0) return undefined
    const value = Object.fromEntries(SEGMENT_ORDER.map((segment, at) => [segment, Number(list[at + 1])]))
    return { value, places: [{ at: list.index, end: list.index + list[0].length }] }
  },
}

/** Clients by segment: "7 A, 18 B, 40 C and 60 D clients" or "A 7, B 18, C 40, D 60"; all four or nothing. */
export function readClientCounts(question: string): Said | undefined {
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
