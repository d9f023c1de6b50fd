import { isUsed } from './choose-computed.ts'
import type { MatchedRule } from './match-rules.ts'
import type { Quantity } from '../quantities/quantity.ts'

// That a trigger stays silent, or that an input is missing, is said only where the rule is surely meant.
const SURE = 2.1
const SURE_FIT = 0.6
const MOST_MISSING = 2

/** A trigger that surely is meant and stays silent, or a rule that lacks little of what it needs. */
export function isWorthSaying({ rule, finding, score, fit, used }: MatchedRule, asking: readonly Quantity[]): boolean {
  if (score < SURE || fit < SURE_FIT || !asking.every((quantity) => isUsed(quantity, used))) return false
  if (finding.status === 'decided') return rule.kind === 'trigger'
  return finding.status === 'unknown' && rule.kind === 'formula' && finding.missing.length <= MOST_MISSING
}
