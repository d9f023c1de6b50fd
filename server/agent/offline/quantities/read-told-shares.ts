import { givenFigures } from '../given-figures.ts'
import type { NumberGiven, Quantity } from './quantity.ts'
import { partOf } from './read-shares.ts'

/**
 * The quantities of a question with its only two counts as a share: "50 clients got the pulse and 17 answered", "90
 * accounts, 75 green". Undefined where the counts are of two things, or the one named first is the smaller.
 */
export function readToldShare(question: string, quantities: readonly Quantity[]): Quantity[] | undefined {
  const asking = quantities.filter((each) => each.kind !== 'number' || !each.isAside)
  const counts = asking.filter((each): each is NumberGiven => each.kind === 'number' && isCount(each))
  const [of, met, ...more] = counts.toSorted((a, b) => a.at - b.at)
  if (of === undefined || met === undefined || more.length > 0 || asking.length > counts.length) return undefined
  const nouns = new Map(givenFigures(question).map(({ at, noun }) => [at, noun]))
  const [whole, part] = [nouns.get(of.at), nouns.get(met.at)]
  if (part !== undefined && part !== whole) return undefined
  const share = partOf(question, met, of)
  return share && [...quantities.filter((each) => each !== of && each !== met), share]
}

const isCount = ({ unit, counts, value }: NumberGiven) =>
  unit === 'plain' && counts === undefined && Number.isInteger(value)
