import type { Choice } from './choices.ts'

/**
 * For each balance, from the lowest to the highest that a plan can pass through, the least loss that leads back to 0:
 * that of so many clients leaving the plan or entering it. The list is as long below 0 as above; its middle is 0.
 */
export function waysBack(choices: readonly Choice[][], slack: number): number[] {
  const leaving = sumsOfLeast(choices, -1)
  const entering = sumsOfLeast(choices, 1)
  let swaps = 0
  while (leaving[swaps + 1]! + entering[swaps + 1]! <= slack) swaps += 1
  return [...entering.slice(1, swaps + 1).toReversed(), 0, ...leaving.slice(1, swaps + 1)]
}

/** The sum of the 0, 1, 2, ... least losses with such a balance, one a client. */
function sumsOfLeast(choices: readonly Choice[][], balance: number): number[] {
  const losses = choices.flatMap((list) => {
    const own = list.filter((choice) => choice.balance === balance).map(({ loss }) => loss)
    return own.length === 0 ? [] : [Math.min(...own)]
  })
  const sums = [0]
  for (const loss of losses.toSorted((a, b) => a - b)) sums.push(sums.at(-1)! + loss)
  return sums
}
