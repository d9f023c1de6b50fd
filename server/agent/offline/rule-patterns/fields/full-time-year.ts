import { findRule } from '../../../../rules/index.ts'
import type { NumberGiven } from '../../quantities/quantity.ts'
import { readFigures } from '../../quantities/read-quantities.ts'
import type { WordField } from '../pattern.ts'

// Less is no year of a full-time person, but may be a month of one.
const SHORTEST_YEAR = 1000
const OF_ONE = /^(?:each|undefined)$/
/** The year that the course of a team's capacity counts with, and its clause. */
export const COURSE_YEAR = {
  field: 'fteHours',
  clause: 'FND-27',
  value: (findRule('ES-08')!.parameters.at(-1)!.values as Record<'FND-27', { hoursPerFte: number }>)['FND-27']
    .hoursPerFte,
}

/**
 * The hours of a full-time year that a question gives, else those of the course; undefined where it gives several, or
 * hours that may be of one person's month.
 */
export const FULL_TIME_YEAR: WordField = {
  field: COURSE_YEAR.field,
  read(question) {
    if (unreadHours(question)) return undefined
    const hours = hoursGiven(question)
    const [year, ...more] = hours
    if (year === undefined) return { value: COURSE_YEAR.value, places: [] }
    if (more.length > 0 || year.value < SHORTEST_YEAR) return undefined
    return { value: year.value, places: [{ at: year.at, end: year.end }] }
  },
}

/** Whether some hours of a question are read as no figure: a part of them, or a limit. */
const unreadHours = (question: string) =>
  [...question.matchAll(/\d[\s-]?(?:hours?|hrs?|h)\b/gi)].length >
  readFigures(question).filter((each) => each.kind === 'number' && each.counts === 'hour').length

/** Whether a question on a team's capacity leaves the full-time year open. */
export const leavesYearOpen = (question: string): boolean => hoursGiven(question).length === 0

const hoursGiven = (question: string) =>
  readFigures(question).filter(
    (each): each is NumberGiven => each.kind === 'number' && each.counts === 'hour' && OF_ONE.test(String(each.role)),
  )
