import { addTime } from '../../../rules/kinds/add-time.ts'
import { daysBetween } from './days-between.ts'
import type { DateGiven, NumberGiven, Quantity } from './quantity.ts'
import { weekdayMoments } from './read-weekdays.ts'

const AFTER = /^\s(?:days?|weeks?)\s(?:after|from|past)\s(?:[a-z-]+\s){0,5}$/i
const UNIT_WORDS = /^\s?(?:business\s|working\s)?(?:days?|weeks?)/i

/**
 * The quantities with a day in place of the days that are counted from another one: "9 business days after the handoff
 * on 2 March". Undefined where none is.
 */
export function withOffsets(question: string, quantities: readonly Quantity[]): Quantity[] | undefined {
  const dates = quantities.filter((each): each is DateGiven => each.kind === 'date')
  let isFound = false
  const told = quantities.map((each): Quantity => {
    const from = each.kind === 'number' ? dates.find(({ at }) => isAfter(question, each, at)) : undefined
    if (each.kind !== 'number' || from === undefined) return each
    isFound = true
    return { kind: 'date', day: dayAfter(from.day, each), at: each.at, end: each.end }
  })
  return isFound ? told : undefined
}

/** The days between the only two days of a question, where it gives nothing else; undefined otherwise. */
export function withSpan(_question: string, quantities: readonly Quantity[]): Quantity[] | undefined {
  const dates = quantities.filter(({ kind }) => kind === 'date')
  const others = quantities.filter((each) => each.kind !== 'date')
  const days = daysBetween(quantities)
  if (days === undefined || others.some((each) => each.kind !== 'number' || !each.isAside)) return undefined
  const span: NumberGiven = {
    kind: 'number',
    value: days,
    unit: 'plain',
    counts: 'day',
    per: undefined,
    isBusiness: false,
    isAside: false,
    at: Math.min(...dates.map(({ at }) => at)),
    end: Math.max(...dates.map(({ end }) => end)),
  }
  return [...others, span]
}

function isAfter(question: string, { counts, end }: NumberGiven, at: number): boolean {
  if (counts !== 'day' && counts !== 'week') return false
  const between = question.slice(end, at)
  return at > end && AFTER.test(between.replace(UNIT_WORDS, ' days'))
}

function dayAfter(day: string, { value, counts, isBusiness }: NumberGiven): string {
  if (counts === 'week') return addTime(day, { weeks: value })
  return addTime(day, isBusiness ? { businessDays: value } : { days: value })
}

/** The two moments of a week in place of the hours between them: "ended Tuesday 15:00, sent Thursday 17:00". */
export function withMoments(question: string, quantities: readonly Quantity[], today: string): Quantity[] | undefined {
  const moments = weekdayMoments(question, today)
  if (moments.length !== 2 || !quantities.some((each) => 'clock' in each)) return undefined
  return [...quantities.filter((each) => !('clock' in each)), ...moments]
}

/** The points between the two ends of a fall, where a question gives nothing else: "DMI fell from 72 to 60". */
export function withFall(_question: string, quantities: readonly Quantity[]): Quantity[] | undefined {
  const numbers = quantities.filter((each): each is NumberGiven => each.kind === 'number' && !each.isAside)
  const [from, to, ...more] = numbers
  if (from?.role !== 'from' || to?.role !== 'to' || more.length > 0 || numbers.length < quantities.length)
    return undefined
  if (from.value <= to.value || from.unit !== to.unit || from.unit === 'money') return undefined
  return [{ ...from, value: from.value - to.value, unit: 'plain', counts: 'point', role: undefined, end: to.end }]
}
