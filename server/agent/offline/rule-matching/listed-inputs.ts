import type { Rule } from '../../../rules/define-rule.ts'
import { inputFieldsOf } from './input-field.ts'
import type { Quantity } from '../quantities/quantity.ts'
import { readEntries } from '../quantities/read-entries.ts'
import { readKeyedCounts } from '../quantities/read-keyed-counts.ts'

/** The inputs of a rule that are lists or counts by name, with the quantities they use; undefined where a list that it needs is not given. */
export function listedInputs(rule: Rule, question: string, quantities: readonly Quantity[]) {
  const input: Record<string, unknown> = {}
  const used: Quantity[] = []
  for (const { name, form, isRequired } of inputFieldsOf(rule)) {
    if (form.takes !== 'list' && form.takes !== 'keyed') continue
    const entries = form.takes === 'list' ? readEntries(question, form.entry) : readKeyedCounts(question, form.keys)
    if (entries === undefined && isRequired) return undefined
    if (entries === undefined) continue
    input[name] = entries.value
    used.push(...quantities.filter((each) => entries.places.some(({ at, end }) => each.at < end && at < each.end)))
  }
  return { input, used }
}
