import { BUDGETS } from './rule-patterns/budgets.ts'
import { CAPACITY } from './rule-patterns/capacity.ts'
import { DELIVERABLES } from './rule-patterns/deliverables.ts'
import { HEALTH_SCORES } from './rule-patterns/health-scores.ts'
import { HEALTH } from './rule-patterns/health.ts'
import { MATURITY } from './rule-patterns/maturity.ts'
import type { RulePattern } from './rule-patterns/pattern.ts'
import { PEOPLE } from './rule-patterns/people.ts'
import { STAFFING } from './rule-patterns/staffing.ts'
import { STRATEGY } from './rule-patterns/strategy.ts'
import { WORKLOAD } from './rule-patterns/workload.ts'

/** Every pattern whose inputs are all found becomes a call; of two for one rule, the first. */
export const RULE_PATTERNS: readonly RulePattern[] = [
  ...STRATEGY,
  ...BUDGETS,
  ...CAPACITY,
  ...WORKLOAD,
  ...STAFFING,
  ...HEALTH,
  ...HEALTH_SCORES,
  ...DELIVERABLES,
  ...PEOPLE,
  ...MATURITY,
]
