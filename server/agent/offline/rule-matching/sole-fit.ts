import type { Rule } from '../../../rules/define-rule.ts'
import { inputFrom } from './fits-field.ts'
import type { InputField } from './input-field.ts'
import type { Quantity } from './quantity.ts'
import type { QuestionWords } from './question-words.ts'
import { shareByRarity, titleTerms } from './term-rarity.ts'

// A day or a count of one of these is asked beside the input that a rule is about.
const BESIDE = new Set(['doneOn', 'today', 'since', 'answeredOn', 'sessionOn'])
const LEAST_NAMED = 0.6
const OF_TITLE = 0.9
const TELLING = new Set(['percent', 'money'])

/**
 * The one input of a rule that a share, a percentage, an amount or a day can be at all, with how far the question names
 * the rule: who asks for the rule by its title need not name the input.
 */
export function soleFit(rule: Rule, quantity: Quantity, fields: readonly InputField[], words: QuestionWords) {
  if (rule.kind === 'trigger' || (quantity.kind === 'number' && !TELLING.has(quantity.unit))) return undefined
  const [field, ...more] = fields.filter(
    (each) => !BESIDE.has(each.name) && each.form.takes !== 'choice' && inputFrom(quantity, each) !== undefined,
  )
  // A budget is an amount too, but no revenue.
  if (field === undefined || more.length > 0 || field.name === 'mrr') return undefined
  const named = shareByRarity(titleTerms(rule), (term) => words.has(term))
  return named < LEAST_NAMED ? undefined : { name: field.name, fit: OF_TITLE * named }
}
