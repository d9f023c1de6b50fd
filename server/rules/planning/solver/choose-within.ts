import { CopilotError } from '../../../domain/errors.ts'
import type { Choice } from './choices.ts'
import { createReach } from './reach.ts'
import { waysBack } from './ways-back.ts'

// About two seconds; 2,000 clients with hours of their own in hundredths take a small part of it.
const MOST_WORK = 2_000_000_000

/**
 * One choice a client: balance 0 in all, the largest loss within the slack, and of such plans the one in which the last
 * client has its first possible choice, then the one before it, and so on. Exact: all that can be reached is kept, for
 * some clients along the way, and found again from there when going back. Throws `bad-input` where the hours are too
 * fine for that.
 */
export function chooseWithin(choices: readonly Choice[][], slack: number): Choice[] {
  const reach = createReach(waysBack(choices, slack), slack)
  const count = choices.length
  if (2 * choices.flat().length * reach.size > MOST_WORK) {
    throw new CopilotError(
      'bad-input',
      'These hours are too fine to be planned exactly for so many clients; round them to quarters of an hour.',
    )
  }

  const stride = Math.max(1, Math.ceil(Math.sqrt(count)))
  const kept: Uint32Array[] = []
  let layer = reach.start()
  for (let at = 0; at < count; at++) {
    if (at % stride === 0) kept.push(layer)
    layer = reach.add(layer, choices[at]!)
  }

  let balance = 0
  let loss = reach.best(layer)
  const chosen: Choice[] = []
  for (let block = kept.length - 1; block >= 0; block--) {
    const first = block * stride
    const layers = [kept[block]!]
    for (let at = first; at < Math.min(first + stride, count) - 1; at++)
      layers.push(reach.add(layers.at(-1)!, choices[at]!))
    for (let at = layers.length - 1; at >= 0; at--) {
      const choice = choices[first + at]!.find((each) =>
        reach.has(layers[at]!, balance - each.balance, loss - each.loss),
      )!
      balance -= choice.balance
      loss -= choice.loss
      chosen[first + at] = choice
    }
  }
  return chosen
}
