import { findRule } from '../../../../rules/index.ts'
import { readFigures } from '../../quantities/read-quantities.ts'
import type { WordField } from '../pattern.ts'
import { fullTimeHours } from './full-time-hours.ts'

/** The full-time year of the house position, for the people that hours take, and its clause. */
export const HOUSE_YEAR = {
  field: 'hoursPerFte',
  clause: 'ES-08',
  value: (findRule('ES-08')!.parameters.at(-1)!.values as Record<'ES-08', { hoursPerFte: number }>)['ES-08']
    .hoursPerFte,
}

const TOLD = fullTimeHours(HOUSE_YEAR.field)
// A figure of this size beside the hours may be those of one person.
const SMALLEST_YEAR = 100

/** Whether a question leaves open how many hours a full-time person gives. */
export const leavesHouseYearOpen = (question: string): boolean => TOLD.read(question) === undefined

/** The house year, where a question gives hours to be staffed and nothing that may be those of a person. */
export const HOUSE_FULL_TIME_YEAR: WordField = {
  field: HOUSE_YEAR.field,
  read: (question) => (givesHoursOnly(question) ? { value: HOUSE_YEAR.value, places: [] } : undefined),
}

function givesHoursOnly(question: string): boolean {
  const large = readFigures(question).filter((each) => each.kind === 'number' && each.value >= SMALLEST_YEAR)
  return (
    large.length > 0 &&
    leavesHouseYearOpen(question) &&
    large.every((each) => each.kind === 'number' && each.counts === 'hour' && each.role !== 'each')
  )
}
