import { type GivenFigure, givenFigures } from '../given-figures.ts'
import { negationsAround } from './denied-shares.ts'
import type { Place, Quantity } from './quantity.ts'
import { clockSpanIn, clockTimesIn } from './read-clock-spans.ts'
import { readDates } from './read-dates.ts'
import { readLists } from './read-lists.ts'
import { readNumber } from './read-number.ts'
import { readShares } from './read-shares.ts'
import { weekdayMoments } from './read-weekdays.ts'
import { zerosIn } from './read-zeros.ts'
import { type CountedNumber, withSharedUnit } from './shared-units.ts'

/** What a question gives to compute with: days, shares, lists and other figures, in order. No windows of time, no names. */
export function readQuantities(question: string, today: string): Quantity[] {
  const named = readDates(question, today)
  const moments = named.length > 0 ? [] : weekdayMoments(question, today)
  // Of two moments the hours between are told; see `withMoments`.
  const dates = moments.length === 1 ? moments : named
  const span = dates.some(({ time }) => time !== undefined) ? undefined : clockSpanIn(question)
  const times = [...dates, ...clockTimesIn(question)]
  const isFree = (each: Place) => !times.some((time) => each.at < time.end && time.at < each.end)
  const numbers = withSharedUnit(
    question,
    [...givenFigures(question).filter(isFree), ...twiceIn(question)].flatMap(
      (figure) => withContrary(question, readNumber(question, figure)) ?? [],
    ),
  )
  const shares = readShares(question, numbers)
  const isOutside = (each: Place, places: readonly Place[]) =>
    places.every(({ at, end }) => each.end <= at || end <= each.at)
  const single = numbers.filter((number) => shares.every(({ met, of }) => met.at !== number.at && of.at !== number.at))
  const lists = readLists(question, single)
  return [
    ...dates,
    ...(span === undefined ? [] : [span]),
    ...shares,
    ...lists,
    ...single.filter((number) => isOutside(number, lists)),
    ...zerosIn(question).filter((zero) => isOutside(zero, numbers)),
  ].toSorted((a, b) => a.at - b.at)
}

/** The same where no day matters to what is read. */
export const readFigures = (question: string): Quantity[] => readQuantities(question, ANY_DAY)

const ANY_DAY = '2000-01-01'

/** A percentage of something that the question denies of it has its rest as the contrary: "20% of our recaps were late". */
function withContrary(question: string, number: CountedNumber | undefined): CountedNumber | undefined {
  if (number?.unit !== 'percent' || !OF_SOMETHING.test(question.slice(number.end))) return number
  const negations = negationsAround(question, number)
  return negations === 1 ? { ...number, contrary: 100 - number.value } : negations > 1 ? undefined : number
}

const OF_SOMETHING = /^\s?of\s/i

const twiceIn = (question: string): GivenFigure[] =>
  [...question.matchAll(/\btwice\b/gi)].map(({ index, 0: { length } }) => ({
    value: 2,
    unit: 'plain',
    at: index,
    end: index + length,
  }))
