import { givenFigures } from '../../given-figures.ts'
import type { WordField } from '../pattern.ts'

const CLIENTS = /^(?:clients?|customers?|accounts?)$/i
// "20 B and 25 C clients": the noun of the first stands behind the second.
const OF_SEGMENT = /^\s(?:segment\s)?[A-D]\b(?!\s?[-/])/

/** How many clients a question speaks of, over all the segments that it counts: "20 B clients and 25 C clients" are 45. */
export const allClients = (field: string): WordField => ({
  field,
  read(question) {
    const counts = givenFigures(question).filter(
      ({ value, unit, noun, end }) =>
        unit === 'plain' &&
        Number.isInteger(value) &&
        (noun === undefined ? OF_SEGMENT.test(question.slice(end)) : CLIENTS.test(noun)),
    )
    if (counts.length === 0) return undefined
    const areParts = counts.every(({ end }) => OF_SEGMENT.test(question.slice(end)))
    if (counts.length > 1 && !areParts) return undefined
    const value = counts.reduce((sum, each) => sum + each.value, 0)
    return { value, places: counts.map(({ at, end }) => ({ at, end })) }
  },
})
