import type { NumberGiven, Quantity } from './quantity.ts'

// "30 clients at 54 hours a year each", "20 A clients need 30 hours each", "three vCIOs with 1,400 hours each".
const BETWEEN =
  /^\s(?:(?:segment\s)?[A-D]\s)?(?:[a-z]+\s)?(?<noun>clients?|customers?|accounts?|roadmaps?|qbrs?|meetings?|reviews?|sessions?|people|persons?|vcios?|csms?|ams?|tams?|engineers?|ftes?|full-?timers?)(?:\s(?:all|that|who|which|running|run|in|on|[a-z]+-touch))*\s(?:(?:of|who)\s)?(?:(?<each>each)\s)?(?:(?<times>at|x|×|times)|with|of|needs?|takes?|gets?|ha(?:ve|s)|gives?|works?|delivers?|provides?)\s(?:about\s|around\s|roughly\s|~\s?)?$/i
// "210 D clients, 4 h each".
const COMMA_BETWEEN =
  /^\s(?:(?:segment\s)?[A-D]\s)?(?:[a-z]+\s)?(?<noun>clients?|customers?|accounts?|people|vcios?|csms?|ams?|tams?|ftes?|full-?timers?)(?:,|:)\s?$/i
const EACH_AFTER =
  /^\s(?:[a-z-]+\s){0,2}?(?:hours?|hrs?|h)(?:\s(?:a|per|each|every)\s(?:year|client|account|person))*(?:\s(?:each|apiece))?/i
const IS_EACH = /\b(?:each|apiece|(?:per|a) (?:client|account|person))\b/i
const WORKS = /^(?:people|persons?|vcios?|csms?|ams?|tams?|engineers?|ftes?|full-?timers?)$/i

/** A figure that is a count times what each of them takes or gives, with both of them. */
export interface TotalGiven extends NumberGiven {
  factors: readonly [count: NumberGiven, each: NumberGiven]
}

/** The hours that a question gives by a count and the hours of each: what clients need, and what people have. */
export function totalsIn(question: string, quantities: readonly Quantity[]): TotalGiven[] {
  const numbers = quantities.filter((each): each is NumberGiven => each.kind === 'number')
  return numbers.flatMap((count, at): TotalGiven[] => {
    const each = numbers[at + 1]
    if (each?.counts !== 'hour' || count.unit !== 'plain' || !Number.isInteger(count.value)) return []
    const between = question.slice(count.end, each.at)
    const { noun, each: isSaid, times } = (BETWEEN.exec(between) ?? COMMA_BETWEEN.exec(between))?.groups ?? {}
    if (noun === undefined) return []
    const [after = ''] = EACH_AFTER.exec(question.slice(each.end)) ?? []
    if (isSaid === undefined && times === undefined && !IS_EACH.test(after)) return []
    const role = WORKS.test(noun) ? 'have' : 'need'
    const value = Number((count.value * each.value).toFixed(2))
    return [{ ...each, value, role, at: count.at, end: each.end + after.length, factors: [count, each] }]
  })
}

/** The quantities with their totals in place of the factors; undefined where none is a total. */
export function withTotals(question: string, quantities: readonly Quantity[]): Quantity[] | undefined {
  const totals = totalsIn(question, quantities)
  if (totals.length === 0) return undefined
  const factors = new Set<Quantity>(totals.flatMap((total) => total.factors))
  return [...quantities.filter((each) => !factors.has(each)), ...totals].toSorted((a, b) => a.at - b.at)
}
