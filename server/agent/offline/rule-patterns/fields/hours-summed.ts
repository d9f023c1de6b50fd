import { readFigures } from '../../quantities/read-quantities.ts'
import { partsOf } from '../../quantities/quantity.ts'
import type { WordField } from '../pattern.ts'

const LEAST = 3

/** The sum of the hours that a question lists: "VIP 450 h, High Touch 810 h, Mid Touch 500 h, Low Touch 240 h" are 2,000. */
export const summedHours = (field: string): WordField => ({
  field,
  read(question) {
    const hours = readFigures(question)
      .flatMap(partsOf)
      .filter((each) => each.kind === 'number' && each.counts === 'hour' && each.role !== 'each')
    if (hours.length < LEAST) return undefined
    const value = hours.reduce((sum, each) => sum + (each.kind === 'number' ? each.value : 0), 0)
    return { value, places: hours.map(({ at, end }) => ({ at, end })) }
  },
})
