import type { Rule } from '../../../rules/define-rule.ts'
import { inputFrom } from './fits-field.ts'
import type { InputField } from './input-field.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { QuestionWords } from './question-words.ts'
import { shareByRarity, titleTerms } from './term-rarity.ts'

// A day or a count of one of these is asked beside the input that a rule is about.
const BESIDE = new Set(['startOn', 'doneOn', 'today', 'since', 'answeredOn', 'sessionOn'])
const LEAST_NAMED = 0.6
const OF_TITLE = 0.9
const TELLING = new Set(['percent', 'money'])

// The search found the clause of the rule before all others, and the question names a part of its title.
const OF_FOUND = 0.62
const FOUND_NAMED = 0.15
const TIMES = new Set(['hour', 'day', 'month', 'minute', 'cycle', 'page', 'slide'])

/**
 * The one input of a rule that a share, a list, a percentage, an amount or a day can be at all, with how far the question
 * names the rule: who asks for the rule by its title need not name the input. Where the search found the rule before all
 * others, a count of a time or of pages tells its input as well.
 */
export function soleFit(
  { rule, isFound }: { rule: Rule; isFound: boolean },
  quantity: Quantity,
  fields: readonly InputField[],
  words: QuestionWords,
) {
  if (rule.kind === 'trigger' || !isTelling(quantity, isFound)) return undefined
  const [field, ...more] = fields.filter(
    (each) =>
      !BESIDE.has(each.name) &&
      !isOtherList(each, quantity, words) &&
      each.form.takes !== 'choice' &&
      inputFrom(quantity, each) !== undefined,
  )
  // A budget is an amount too, but no revenue.
  if (field === undefined || more.length > 0 || field.name === 'mrr') return undefined
  const named = shareByRarity(titleTerms(rule), (term) => words.has(term))
  if (named >= LEAST_NAMED) return { name: field.name, fit: OF_TITLE * named }
  return isFound && named >= FOUND_NAMED ? { name: field.name, fit: OF_FOUND } : undefined
}

/** Of the values of a list the question says what they are; a middle of others is not meant. */
const isOtherList = ({ form, words: named }: InputField, { kind }: Quantity, words: QuestionWords) =>
  kind === 'list' && form.takes === 'number' && named.length > 0 && !named.some((term) => words.has(term))

const isTelling = (quantity: Quantity, isFound: boolean) =>
  quantity.kind !== 'number' || TELLING.has(quantity.unit) || (isFound && TIMES.has(quantity.counts ?? ''))
