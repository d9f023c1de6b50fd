import { givenFigures } from '../../given-figures.ts'
import type { WordField } from '../pattern.ts'

const DEVICE =
  /^\s(?:[a-z-]+\s)?(?:laptops?|notebooks?|desktops?|workstations?|servers?|pcs?|macs?|computers?|machines?|devices?|endpoints?)\b/i

/** How many devices a question speaks of, over all the kinds that it counts: "28 laptops and 6 servers" are 34. */
export const allDevices = (field: string): WordField => ({
  field,
  read(question) {
    const counts = givenFigures(question).filter(
      ({ value, unit, end }) => unit === 'plain' && Number.isInteger(value) && DEVICE.test(question.slice(end)),
    )
    if (counts.length === 0) return undefined
    const value = counts.reduce((sum, each) => sum + each.value, 0)
    return { value, places: counts.map(({ at, end }) => ({ at, end })) }
  },
})
