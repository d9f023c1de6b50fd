import { usesAllOf } from './choose-computed.ts'
import type { MatchedRule } from './match-rules.ts'
import { planChainedCalls } from './plan-chained-calls.ts'
import type { Quantity } from '../quantities/quantity.ts'

interface Question {
  question: string
  segments: readonly string[]
  /** YYYY-MM-DD */
  today: string
}

const LEAST_FIT = 0.8
const TRIED = 3

/**
 * The first rule that reads some of the figures and gives what a second one needs beside all the others: the shares of a
 * team give its hours, and these the gap. The second is applied when the first has given its result.
 */
export const firstOfTwo = (
  decided: readonly MatchedRule[],
  asking: readonly Quantity[],
  asked: Question,
): MatchedRule | undefined =>
  decided
    .filter(({ rule, fit, used }) => rule.kind === 'formula' && fit >= LEAST_FIT && used.length > 1)
    .slice(0, TRIED)
    .find(({ rule, input, used, finding }) => {
      const left = asking.filter((quantity) => !usesAllOf([quantity])({ used }))
      const [next] = planChainedCalls({ ...asked, applied: [{ input, finding }] })
      return left.length > 0 && next !== undefined && next.rule !== rule.id && holdsAll(next.input, left)
    })

const holdsAll = (input: Record<string, unknown>, left: readonly Quantity[]) =>
  left.every((quantity) => quantity.kind === 'number' && Object.values(input).includes(quantity.value))
