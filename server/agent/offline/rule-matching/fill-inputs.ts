import type { Rule } from '../../../rules/define-rule.ts'
import { fitOf } from './fit-of.ts'
import { inputFrom } from './fits-field.ts'
import { type InputField, inputFieldsOf } from './input-field.ts'
import { partsOf, type Place, type Quantity } from './quantity.ts'
import type { QuestionWords } from './question-words.ts'
import { wholeFit } from './role-fit.ts'
import { ownNameFit, percentMeant } from './own-name-fit.ts'
import { namesDimension, scoreFit } from './score-fit.ts'
import { soleFit } from './sole-fit.ts'

/** The inputs of a rule as they are read from a question. */
export interface Filling {
  input: Record<string, unknown>
  used: readonly Quantity[]
  /** How well names and figures belong together, from 0 to 1 for each figure. */
  fit: number
  /** Comparable among the ways to fill one rule. */
  sum: number
}

interface Choice {
  field: InputField
  quantity: Quantity
  value: unknown
  fit: number
}

const LEAST_FIT = 0.3
// What a share is of, its part has said already.
const LEAST_FIT_OF_WHOLE = 0.1
// The factors of a product stand in the order of the formula.
const FIT_IN_ORDER = 0.7
// A part stands before its whole: `won`, `decided`.
const PART_FIRST = 0.02
const TRIED = 12
// More inputs than these share a name only where the question names none of them.
const NEAREST = 4

interface Way {
  /** The factors of a product, which fill as many percentages in order. */
  product?: readonly Place[]
  /** The inputs that are known already. */
  known?: readonly string[]
  /** The rule's clause is the best that the search found. */
  isFound?: boolean
  /** The unit alone may tell which input a figure is. */
  byUnit?: boolean
}

/**
 * The ways to give a rule the quantities of a question as inputs, best first. A share or a list goes into one input where
 * one takes it, else its figures go into several; a share that these cannot take is a percentage.
 */
export function fillInputs(
  rule: Rule,
  quantities: readonly Quantity[],
  words: QuestionWords,
  way: Way = {},
): Filling[] {
  const fields = inputFieldsOf(rule).filter(
    ({ name }) =>
      !(way.known ?? []).includes(name) && (name !== 'score' || way.byUnit === true || namesDimension(rule, words)),
  )
  const mayTake = (quantity: Quantity) =>
    fields.some((field) => inputFrom(quantity, field) !== undefined && (quantity.kind !== 'share' || takesShare(field)))
  const given = quantities.flatMap((each) => (mayTake(each) ? [each] : partsOf(each)))
  const fillings = fillWith(rule, fields, { quantities, given }, words, way)
  const isWhole = fillings.length > 0 || quantities.every((each) => each.kind !== 'share')
  return isWhole ? fillings : fillWith(rule, fields, { quantities, given: quantities }, words, way)
}

const takesShare = ({ form }: InputField) => form.takes === 'number' && form.takesShare

function fillWith(
  rule: Rule,
  fields: readonly InputField[],
  { quantities, given }: { quantities: readonly Quantity[]; given: readonly Quantity[] },
  words: QuestionWords,
  { product = [], byUnit = false, isFound = false }: Way,
): Filling[] {
  const leastFit = byUnit ? 0 : LEAST_FIT
  const numbers = fields.filter(({ form }) => form.takes === 'number')
  const wholes = new Set<Quantity>(quantities.flatMap((each) => (each.kind === 'share' ? [each.of] : [])))
  const shares = numbers.filter(({ form }) => form.takes === 'number' && form.unit === 'percent')
  const choices = given.map((quantity) => {
    const factor = product.length === shares.length ? product.findIndex(({ at }) => at === quantity.at) : -1
    if (factor >= 0) return choiceOf(quantity, shares[factor]!, FIT_IN_ORDER)
    // Where an input takes the counts behind a percentage, no other is meant by them.
    const open = quantity.kind === 'share' && fields.some(takesShare) ? fields.filter(takesShare) : fields
    const sole = soleFit({ rule, isFound }, quantity, open, words)
    const isWhole = wholes.has(quantity)
    return choicesFor(quantity, open, words, {
      least: isWhole ? Math.min(leastFit, LEAST_FIT_OF_WHOLE) : leastFit,
      fitOtherwise: ({ name }) =>
        Math.max(
          sole?.name === name ? sole.fit : 0,
          isWhole ? wholeFit(name) : 0,
          scoreFit(rule, name, quantity, words),
        ),
    })
  })
  const fillings: Choice[][] = []
  const choose = (at: number, taken: Choice[]): void => {
    const options = choices[at]
    if (options === undefined) {
      fillings.push(taken)
      return
    }
    choose(at + 1, taken)
    for (const option of options) {
      if (!taken.some(({ field }) => field === option.field)) choose(at + 1, [...taken, option])
    }
  }
  choose(0, [])
  const isPart = (choice: Choice) => quantities.some((each) => each.kind === 'share' && each.met === choice.quantity)
  const sumOf = (taken: Choice[]) =>
    taken.reduce(
      (sum, each) =>
        sum +
        each.fit -
        Math.min(leastFit, LEAST_FIT_OF_WHOLE) +
        (isPart(each) ? PART_FIRST / (1 + numbers.indexOf(each.field)) : 0),
      requiredIn(fields, taken),
    )
  return fillings
    .filter((taken) => taken.length > 0)
    .map((taken) => ({ taken, sum: sumOf(taken) }))
    .toSorted((a, b) => b.sum - a.sum)
    .slice(0, TRIED)
    .map(({ taken, sum }) => ({
      input: Object.fromEntries(taken.map(({ field, value }) => [field.name, value])),
      used: taken.map(({ quantity }) => quantity),
      fit: taken.reduce((all, { fit }) => all + fit, 0) / taken.length,
      sum,
    }))
}

const requiredIn = (fields: readonly InputField[], taken: Choice[]) =>
  (0.2 * taken.filter(({ field }) => field.isRequired).length) / Math.max(1, fields.length)

function choiceOf(quantity: Quantity, field: InputField, fit: number): Choice[] {
  const value = inputFrom(quantity, field)
  return value === undefined ? [] : [{ field, quantity, value, fit }]
}

function choicesFor(
  quantity: Quantity,
  fields: readonly InputField[],
  words: QuestionWords,
  { least, fitOtherwise }: { least: number; fitOtherwise(field: InputField): number },
): Choice[] {
  return fields
    .flatMap((field): Choice[] => {
      const own = fitOf(field, quantity, words)
      if (own === undefined) return []
      const fit = Math.max(own, own === 0 ? 0 : ownNameFit(field, fields, quantity, words), fitOtherwise(field))
      if (fit < least) return []
      const value = inputFrom(quantity, field) ?? percentMeant(quantity, field, fields, words)
      return value === undefined ? [] : [{ field, quantity, value, fit }]
    })
    .toSorted((a, b) => b.fit - a.fit)
    .slice(0, NEAREST)
}
