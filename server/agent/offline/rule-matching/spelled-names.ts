import type { Rule } from '../../../rules/define-rule.ts'
import { type InputField, inputFieldsOf } from './input-field.ts'
import type { Quantity } from '../quantities/quantity.ts'

const LEAST_WORDS = 3
// What a list gives, and the unit of a share, is not said with the name.
const UNSAID = /^(?:median|average|percent|share)$/

/** Whether a question spells the name of an input out, with hyphens or without: "our days-to-proposal". */
export function spellsName({ name }: Pick<InputField, 'name'>, question: string): boolean {
  const words = name
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .split(' ')
    .filter((word) => !UNSAID.test(word))
  return words.length >= LEAST_WORDS && question.toLowerCase().replaceAll('-', ' ').includes(words.join(' '))
}

/** Whether a question spells out an input that a rule holds against a target, where it gives values for one. */
export const spellsMeasure = (rule: Rule, question: string, quantities: readonly Quantity[]): boolean =>
  rule.kind === 'targets' &&
  quantities.some(({ kind }) => kind === 'list' || kind === 'share' || kind === 'number') &&
  inputFieldsOf(rule).some((field) => spellsName(field, question))
