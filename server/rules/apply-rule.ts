import { CopilotError } from '../domain/errors.ts'
import type { Finding } from '../domain/finding.ts'
import type { Overlay } from './overlay/overlay.ts'
import { findRule } from './find-rule.ts'
import { nearestRules } from './nearest-rules.ts'

/**
 * Applies a rule for a day, YYYY-MM-DD, by the blueprints' numbers or, with an overlay, by the provider's own. What is wrong with the input is told in the finding. Throws a `not-found` error
 * when there is no such rule.
 */
export function applyRule(id: string, input: unknown, asOf: string, overlay?: Overlay): Finding {
  const rule = findRule(id)
  if (rule !== undefined) return rule.apply(input, asOf, overlay)
  throw new CopilotError(
    'not-found',
    `There is no rule ${JSON.stringify(id.slice(0, 40))}; the nearest are ${nearestRules(id).join(', ')}.`,
  )
}
