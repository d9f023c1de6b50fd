import { countIn } from '../quantities/denied-shares.ts'
import { averageOf, medianOf } from '../quantities/middle-of.ts'
import type { InputField } from './input-field.ts'
import type { ListGiven, NumberGiven, Quantity } from '../quantities/quantity.ts'

const DAYS_A_WEEK = 7
const SMALLEST_AMOUNT = 100
const PERCENT = 100
const DECIMALS = 2
// `day` and `rolloutDay` count from the start of something.
const DAY_OF_A_PLAN = /(?:^d|D)ay$/
// What is named for a year takes no amount of a month, and revenue by the month none of a year.
const OF_A_YEAR = /annual|year/i
const OF_A_MONTH = /mrr|month/i

/** What a quantity gives as an input of this form, by unit and range; undefined where it cannot be meant. */
export function inputFrom(quantity: Quantity, { form, name, words }: InputField): unknown {
  if (form.takes === 'date') return quantity.kind === 'date' ? quantity.day : undefined
  if (form.takes === 'moment')
    return quantity.kind === 'date' && quantity.time !== undefined ? `${quantity.day}T${quantity.time}:00Z` : undefined
  if (quantity.kind === 'date') return undefined
  if (quantity.kind === 'list') return valueOfList(quantity, { form, name })
  if (form.takes === 'values') return undefined
  if (form.takes === 'choice') {
    if (quantity.kind !== 'number' || quantity.counts === undefined) return undefined
    const isNamed = name.toLowerCase().endsWith(quantity.counts)
    return isNamed && form.options.includes(quantity.value) ? quantity.value : undefined
  }
  if (form.takes !== 'number') return undefined
  if (quantity.kind === 'share' && quantity.isWhole === true)
    return form.takesShare ? { of: quantity.of.value } : undefined
  if (quantity.kind === 'share') {
    const met = countIn(quantity.met, name, words)
    if (met === undefined) return undefined
    if (form.takesShare) return { met, of: quantity.of.value }
    return form.unit === 'percent' && !form.whole ? percentOf(met, quantity.of.value) : undefined
  }
  const count = countIn(quantity, name, words)
  const value = count === undefined ? undefined : inUnit({ ...quantity, value: count }, form.unit, name)
  if (value === undefined || value < form.least || value > form.most) return undefined
  return form.whole && !Number.isInteger(value) ? undefined : value
}

const percentOf = (met: number, of: number) => Number(((PERCENT * met) / of).toFixed(DECIMALS))

/** The values of a list, or the one figure of them that an input is named for: their median or their average. */
function valueOfList({ numbers, counts }: ListGiven, { form, name }: Pick<InputField, 'form' | 'name'>): unknown {
  if (form.takes !== 'values' && form.takes !== 'number') return undefined
  const values = numbers.map((number) => inUnit({ ...number, counts }, form.unit, name))
  const given = values.filter((value) => value !== undefined)
  if (given.length < values.length || (form.whole && !given.every(Number.isInteger))) return undefined
  if (form.takes === 'values') return given
  if (/median/i.test(name)) return medianOf(given)
  return /average/i.test(name) ? averageOf(given) : undefined
}

// `complaintsThisMonth` counts no months.
const ofNoTime = (name: string) => name.replace(/(?:This|Last|Per|InA|Of)(?:Month|Quarter|Year|Week|Day)s?/, '')

function inUnit(quantity: NumberGiven, wanted: string, name: string): number | undefined {
  const { value, unit, counts, per, isBusiness, mayCount } = quantity
  if (per === 'month' && OF_A_YEAR.test(name) && !OF_A_MONTH.test(name)) return undefined
  if (per === 'year' && OF_A_MONTH.test(name) && !OF_A_YEAR.test(name)) return undefined
  if (wanted === 'percent') {
    if (unit === 'percent') return value
    return unit === 'plain' && counts === undefined && !Number.isInteger(value) ? value : undefined
  }
  if (unit === 'percent') return wanted === 'plain' && counts === undefined ? value : undefined
  if (wanted === 'money') {
    const mayBeAmount = counts === undefined && quantity.role === undefined && value >= SMALLEST_AMOUNT
    return unit === 'money' || mayBeAmount ? value : undefined
  }
  if (wanted === 'hourly') return (unit === 'money' && per === undefined) || counts === 'hourly' ? value : undefined
  if (unit === 'money') return undefined
  if (DAY_OF_A_PLAN.test(name)) return counts === 'on-day' ? value : undefined
  if (wanted === 'plain' || wanted === 'cycle' || wanted === 'point') {
    return counts === undefined || counts === wanted || ofNoTime(name).toLowerCase().includes(counts)
      ? value
      : undefined
  }
  if (wanted === 'hour' && quantity.isElapsed === true && /business/i.test(name)) return undefined
  if (wanted === 'day') {
    if (isBusiness !== /business/i.test(name)) return undefined
    if (counts === 'week') return value * DAYS_A_WEEK
  }
  return (counts ?? mayCount) === wanted ? value : undefined
}
