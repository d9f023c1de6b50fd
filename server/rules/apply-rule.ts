import type { Finding } from '../domain/finding.ts'
import type { Overlay } from './overlay/overlay.ts'
import { requireRule } from './require-rule.ts'

/**
 * Applies a rule for a day, YYYY-MM-DD, by the blueprints' numbers or, with an overlay, by the provider's own. What is
 * wrong with the input is told in the finding. Throws a `not-found` error when there is no such rule.
 */
export const applyRule = (id: string, input: unknown, asOf: string, overlay?: Overlay): Finding =>
  requireRule(id).apply(input, asOf, overlay)
