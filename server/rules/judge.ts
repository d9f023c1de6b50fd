import type { Finding } from '../domain/finding.ts'
import { applyRule } from './apply-rule.ts'
import { inForce } from './dated.ts'
import { findRule } from './find-rule.ts'
import type { Overlay } from './overlay/overlay.ts'

/** Applies a rule by its id, for the day and with the numbers that it was made for. */
export type Judge = (rule: string, input: unknown) => Finding

/** A judge for one day, YYYY-MM-DD, by the blueprints' numbers or by the provider's own. */
export const createJudge =
  (asOf: string, overlay?: Overlay): Judge =>
  (rule, input) =>
    applyRule(rule, input, asOf, overlay)

const FEW = 2
const KEPT = 20_000

/**
 * Judges for many days and clients that remember what rules of one or two inputs have found: a portfolio asks them the
 * same over and over. A finding is used again only while the same dated numbers are in force.
 */
export function createJudges(overlay?: Overlay): (asOf: string) => Judge {
  const known = new Map<string, { finding: Finding; numbers: object | undefined }>()
  return (asOf) => (rule, input) => {
    const values = Object.values(input as object)
    if (values.length > FEW || values.some(isMeasured)) return applyRule(rule, input, asOf, overlay)
    const key = rule + JSON.stringify(input)
    const numbers = inForce(findRule(rule)?.parameters ?? [], asOf)?.values
    const kept = known.get(key)
    if (kept !== undefined && kept.numbers === numbers && numbers !== undefined) return { ...kept.finding, asOf }
    const finding = applyRule(rule, input, asOf, overlay)
    if (known.size > KEPT) known.clear()
    known.set(key, { finding, numbers })
    return finding
  }
}

/** A measured figure is hardly ever the same twice. */
const isMeasured = (value: unknown) => typeof value === 'number' && !Number.isInteger(value)
