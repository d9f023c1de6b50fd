import type { NumberGiven, Quantity } from './quantity.ts'

const ASKS_COUNT =
  /\b(?:how many|how few|minimum|maximum|fewest|(?:what|which|how much) is the (?:most|least)|the (?:most|fewest) (?:we|they|that)|at (?:most|least)\??$)\b/i

/**
 * The quantities of a question with its only count as a whole, where it asks how many of it: "of 56 accounts how many
 * must have been seen?". Undefined where it gives a part of it, or another figure.
 */
export function readWhole(question: string, quantities: readonly Quantity[]): Quantity[] | undefined {
  if (!ASKS_COUNT.test(question)) return undefined
  const [whole, ...others] = quantities.filter((each) => each.kind !== 'number' || !each.isAside)
  if (whole?.kind !== 'number' || others.length > 0 || !isCount(whole)) return undefined
  const { at, end } = whole
  return [
    ...quantities.filter((each) => each !== whole),
    { kind: 'share', at, end, met: whole, of: whole, isWhole: true },
  ]
}

const isCount = ({ unit, counts, value }: NumberGiven) =>
  unit === 'plain' && counts === undefined && Number.isInteger(value) && value > 0
