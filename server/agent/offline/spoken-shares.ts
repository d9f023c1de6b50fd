import { figuresOf } from './figures.ts'

const TWO_DECIMALS = /\d+\.\d\d(?=%)/g
const PERCENT = 100
const EXACT = 2
const SPOKEN = 1

/**
 * A line with the shares of a question as people say them: 41 of 52 is 78.8%, not 78.85%. Those that two decimals hold
 * exactly stay, and so do those that one decimal would take to a whole, where the limits are.
 */
export function spokenShares(line: string, question: string): string {
  const counts = figuresOf(question).map(({ value }) => value)
  return line.replaceAll(TWO_DECIMALS, (said) => {
    const share = shareOf(Number(said), counts)
    if (share === undefined || Number(share.toFixed(EXACT)) === share) return said
    const spoken = share.toFixed(SPOKEN)
    return spoken.endsWith('.0') ? said : spoken
  })
}

/** What two of some counts make, in percent, where that is the one that was rounded. */
const shareOf = (rounded: number, counts: number[]) =>
  counts
    .flatMap((met) => counts.map((of) => (PERCENT * met) / of))
    .find((share) => Number(share.toFixed(EXACT)) === rounded)
