import { seeded } from '../../../server/retrieval/index/matrix/gaussian.ts'
import { mean } from './metrics.ts'

const ROUNDS = 10_000
const SEED = 42
// Sums of the same numbers in another order differ in their last digits.
const HAIR = 1e-12

/** By how much one system is better than another, and how often chance alone would do as much. */
export interface Comparison {
  difference: number
  p: number
}

/**
 * The paired randomisation test, two-sided: were the two systems alike, each question's difference could as well have
 * the other sign. Takes the differences question by question, a list a collection; collections count alike.
 */
export function compare(differences: number[][], rounds = ROUNDS): Comparison {
  const random = seeded(SEED)
  const difference = mean(differences.map(mean))
  let asMuch = 0
  for (let round = 0; round < rounds; round++) {
    const turned = mean(differences.map((list) => mean(list.map((value) => (random() < 0.5 ? value : -value)))))
    if (Math.abs(turned) >= Math.abs(difference) - HAIR) asMuch++
  }
  return { difference, p: (asMuch + 1) / (rounds + 1) }
}
