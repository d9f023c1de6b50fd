import type { Choice } from './choices.ts'

/**
 * Which balances and losses the first clients can come to: a row of bits for each balance, a bit for each loss from 0 to
 * the slack. What lies too far for its way back to balance 0 may be missing. A bit above the slack has no meaning.
 */
export interface Reach {
  start(): Uint32Array
  /** What can be reached with one client more. */
  add(before: Uint32Array, choices: readonly Choice[]): Uint32Array
  has(layer: Uint32Array, balance: number, loss: number): boolean
  /** The largest loss within the slack at balance 0. */
  best(layer: Uint32Array): number
  /** Words that one choice of one client takes to add, at most. */
  size: number
}

const WORD = 32

/** `back` holds the least loss that leads back to balance 0, for each balance; its middle is balance 0. */
export function createReach(back: readonly number[], slack: number): Reach {
  const rows = back.length
  const middle = (rows - 1) / 2
  const words = Math.floor(slack / WORD) + 1
  const wordsOf = back.map((loss) => Math.floor((slack - loss) / WORD) + 1)
  const has = (layer: Uint32Array, balance: number, loss: number) => {
    const row = balance + middle
    if (loss < 0 || row < 0 || row >= rows) return false
    return ((layer[row * words + (loss >>> 5)]! >>> (loss & 31)) & 1) === 1
  }
  return {
    size: rows * words,
    has,
    start() {
      const layer = new Uint32Array(rows * words)
      layer[middle * words] = 1
      return layer
    },
    add(before, choices) {
      const after = new Uint32Array(rows * words)
      for (let row = 0; row < rows; row++) {
        const from = row * words
        let first = 0
        while (first < wordsOf[row]! && before[from + first] === 0) first += 1
        if (first === wordsOf[row]) continue
        for (const { balance, loss } of choices) {
          const to = row + balance
          if (to < 0 || to >= rows) continue
          shiftInto(after, to * words, wordsOf[to]!, before, from, first, loss)
        }
      }
      return after
    },
    best(layer) {
      for (let loss = slack; loss > 0; loss--) if (has(layer, 0, loss)) return loss
      return 0
    },
  }
}

/** Adds the row at `from`, whose words before `first` are empty, moved up by so many bits, to the row at `to`. */
function shiftInto(
  after: Uint32Array,
  to: number,
  words: number,
  before: Uint32Array,
  from: number,
  first: number,
  by: number,
) {
  const skip = by >>> 5
  const bits = by & 31
  if (bits === 0) {
    for (let at = skip + first; at < words; at++) after[to + at]! |= before[from + at - skip]!
    return
  }
  let carry = 0
  for (let at = skip + first; at < words; at++) {
    const word = before[from + at - skip]!
    after[to + at]! |= (word << bits) | carry
    carry = word >>> (WORD - bits)
  }
}
