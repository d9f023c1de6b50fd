import type { MatchedRule } from './match-rules.ts'
import { partsOf, type Quantity } from '../quantities/quantity.ts'

const LEAST_FIT = 0.4
const RULES_ALIKE = 0.04
const OVERSHADOWED = 0.5
// Beside a rule that a pattern has read, another one only where hardly anything speaks against it.
const SURELY = 2.8
const SURELY_FIT = 0.85

/** The figures of a share or a list may stand for themselves. */
export const isUsed = (quantity: Quantity, used: readonly Quantity[]) =>
  used.includes(quantity) || partsOf(quantity).every((part) => used.some((each) => isSame(part, each)))

const isSame = (one: Quantity, other: Quantity) =>
  one === other ||
  (one.kind === 'number' && other.kind === 'number' && one.value === other.value && one.unit === other.unit)

/** Whether a rule uses all of some quantities. */
export const usesAllOf =
  (asking: readonly Quantity[]) =>
  ({ used }: Pick<MatchedRule, 'used'>) =>
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

/**
 * What a finding decides on the figures given. Whether all targets of a rule are met hangs on others as well, and two
 * rules may call the same measure by other names.
 */
const decidedIn = ({ rule, finding }: MatchedRule) =>
  rule.kind === 'targets'
    ? JSON.stringify(
        [finding.value?.['measured'], finding.value?.['meets'], finding.value?.['needed']].map((part) =>
          Object.values(part ?? {}),
        ),
      )
    : JSON.stringify(finding.value)

/** The best rule, where patterns have read all figures already and the question still speaks of nothing but this one. */
export function surelyMeant([best]: readonly MatchedRule[], asking: readonly Quantity[]): MatchedRule | undefined {
  const isSure = best !== undefined && best.rule.kind === 'formula' && best.score >= SURELY && best.fit >= SURELY_FIT
  return isSure && usesAllOf(asking)(best) ? best : undefined
}

/** Whether another rule that reads the same figures is so much more likely meant that its lack of an input is the answer. */
export const isOvershadowed = (computed: MatchedRule, matched: readonly MatchedRule[], asking: readonly Quantity[]) =>
  matched.some(
    (other) =>
      other.finding.status === 'unknown' &&
      other.rule.kind !== 'trigger' &&
      other.score - computed.score >= OVERSHADOWED &&
      usesAllOf(asking)(other),
  )
