import { medianOf } from '../../quantities/middle-of.ts'
import { readFigures } from '../../quantities/read-quantities.ts'
import type { Said, WordField } from '../pattern.ts'

/** The median of the only list of a question, for a measure that is defined as one. */
export const medianOfList = (field: string): WordField => ({
  field,
  read(question): Said | undefined {
    const lists = readFigures(question).filter((each) => each.kind === 'list')
    const [list] = lists
    if (list === undefined || lists.length > 1) return undefined
    return { value: medianOf(list.numbers.map(({ value }) => value)), places: [{ at: list.at, end: list.end }] }
  },
})
