import { averageOf } from '../../quantities/middle-of.ts'
import { readFigures } from '../../quantities/read-quantities.ts'
import type { Said, WordField } from '../pattern.ts'

const MOST = 5
const DECIMALS = 2

/** Answers that stand in a list are none of them the pulse. */
export const SEVERAL_PULSES = /\b\d(?:\.\d+)?\s?(?:,|and|\/|;)\s?\d(?:\.\d+)?\s?(?:,|and|\/|;)/i

/** The average of the answers to a pulse that a question lists: "5, 4, 4, 5, 4". */
export const PULSE_AVERAGE: WordField = {
  field: 'pulse',
  read(question): Said | undefined {
    const lists = readFigures(question).filter((each) => each.kind === 'list')
    const [list] = lists
    if (list === undefined || lists.length > 1) return undefined
    const values = list.numbers.map(({ value }) => value)
    if (values.some((value) => value < 1 || value > MOST)) return undefined
    return { value: Number(averageOf(values).toFixed(DECIMALS)), places: [{ at: list.at, end: list.end }] }
  },
}
