import type { Rule } from '../../rules/define-rule.ts'
import type { EvaluatedClient } from '../portfolio/evaluate-portfolio.ts'

/**
 * What a rule is asked of a client: what it was asked when the month was judged or, where it was not, everything that
 * is known under the names of its inputs.
 */
export function inputFor(rule: Rule, { record, months, remembered }: EvaluatedClient): Record<string, unknown> {
  const asked = remembered.asked.get(rule.id)
  if (asked !== undefined) return withoutNulls(asked)
  const latest = months.at(-1)
  const known: Record<string, unknown> = {
    ...record.client,
    ...record.signals.find(({ month }) => month === latest?.month),
    ...Object.fromEntries((latest?.health ?? []).map(({ dimension, score }) => [dimension, score])),
    segment: latest?.segment,
    band: latest?.band,
    ...remembered.known,
  }
  const names = Object.keys(rule.input.shape).filter((name) => name !== 'position')
  return withoutNulls(Object.fromEntries(names.map((name) => [name, known[name]])))
}

const withoutNulls = (input: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined))
