import type { Finding } from '../domain/finding.ts'
import type { Overlay } from './overlay/overlay.ts'
import { applyRule } from './apply-rule.ts'

/** Applies a rule by its id, for the day that it was made for. */
export type Judge = (rule: string, input: unknown) => Finding

/** A judge for one day, YYYY-MM-DD, by the blueprints' numbers or by the provider's own. */
export const createJudge =
  (asOf: string, overlay?: Overlay): Judge =>
  (rule, input) =>
    applyRule(rule, input, asOf, overlay)
