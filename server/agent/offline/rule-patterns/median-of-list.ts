import { medianOf } from '../quantities/middle-of.ts'
import { readQuantities } from '../quantities/read-quantities.ts'
import type { Said, WordField } from './pattern.ts'

// Which year a day is of does not matter to a list of values.
const ANY_DAY = '2000-01-01'

/** The median of the only list of a question, for a measure that is defined as one. */
export const medianOfList = (field: string): WordField => ({
  field,
  read(question): Said | undefined {
    const lists = readQuantities(question, ANY_DAY).filter((each) => each.kind === 'list')
    const [list] = lists
    if (list === undefined || lists.length > 1) return undefined
    return { value: medianOf(list.numbers.map(({ value }) => value)), places: [{ at: list.at, end: list.end }] }
  },
})
