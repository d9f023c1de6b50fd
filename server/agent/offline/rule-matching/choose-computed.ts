import type { MatchedRule } from './match-rules.ts'
import type { Quantity } from './quantity.ts'

const LEAST_FIT = 0.4
const RULES_ALIKE = 0.04
// Beside a rule that a pattern has read, another one only where hardly anything speaks against it.
const SURELY = 2.8
const SURELY_FIT = 0.85

/** Both figures of a share may stand for themselves. */
export const isUsed = (quantity: Quantity, used: readonly Quantity[]) =>
  used.includes(quantity) || (quantity.kind === 'share' && used.includes(quantity.met) && used.includes(quantity.of))

/** Whether a rule uses all of some quantities. */
export const usesAllOf =
  (asking: readonly Quantity[]) =>
  ({ used }: MatchedRule) =>
    asking.every((quantity) => isUsed(quantity, used))

/** The best rule, no trigger, that uses all figures; none where another fits as well and says something else. */
export function computedBy(
  decided: readonly MatchedRule[],
  asking: readonly Quantity[],
  isTaken: (quantity: Quantity) => boolean,
): MatchedRule | undefined {
  const left = asking.filter((quantity) => !isTaken(quantity))
  const [best, next] = decided
    .filter(({ rule, fit }) => rule.kind !== 'trigger' && fit >= LEAST_FIT)
    .filter(usesAllOf(left))
  if (best === undefined) return undefined
  const isAmbiguous = next !== undefined && best.score - next.score < RULES_ALIKE && decidedIn(next) !== decidedIn(best)
  return isAmbiguous ? undefined : best
}

/** What a finding decides on the figures given; whether all targets of a rule are met hangs on others as well. */
const decidedIn = ({ finding }: MatchedRule) =>
  JSON.stringify(finding.value, (name, part: unknown) => (name === 'allMet' ? undefined : part))

/** The best rule, where patterns have read all figures already and the question still speaks of nothing but this one. */
export function surelyMeant([best]: readonly MatchedRule[], asking: readonly Quantity[]): MatchedRule | undefined {
  const isSure = best !== undefined && best.rule.kind === 'formula' && best.score >= SURELY && best.fit >= SURELY_FIT
  return isSure && usesAllOf(asking)(best) ? best : undefined
}
