import type { Rule } from '../../../rules/define-rule.ts'
import { twoDays } from '../quantities/days-between.ts'
import { inputFrom } from './fits-field.ts'
import { choiceOf, choicesFor } from './input-choices.ts'
import { type InputField, inputFieldsOf } from './input-field.ts'
import { partsOf, type Place, type Quantity } from '../quantities/quantity.ts'
import type { QuestionWords } from './question-words.ts'
import { partFit, wholeFit } from './role-fit.ts'
import { type Filling, LEAST_FIT_OF_WHOLE, rankFillings } from './rank-fillings.ts'
import { namesDimension, scoreFit } from './score-fit.ts'
import { soleFit } from './sole-fit.ts'

// "45 accounts" are no score and no reds of one client.
const SCORE = /score$|reds$/i
const LEAST_FIT = 0.3
// The factors of a product stand in the order of the formula.
const FIT_IN_ORDER = 0.7
// Of two days the later one is that on which it was done; the earlier one, where it is due before the other.
const FIT_OF_DONE = 0.6
// Who spells the name of an input out gives it.
const FIT_OF_SPELLED = 0.95
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
  const shares = quantities.filter((each) => each.kind === 'share')
  const reads = ({ used }: Filling) =>
    shares.every((share) => [share, ...partsOf(share)].some((each) => used.includes(each)))
  return fillings.some(reads) || shares.length === 0
    ? fillings
    : fillWith(rule, fields, { quantities, given: quantities }, words, way)
}

/** Where an input takes the counts behind a percentage, or the time of a day, no other is meant by them. */
function fieldsFor(quantity: Quantity, fields: readonly InputField[]): readonly InputField[] {
  const isTold = (field: InputField) =>
    quantity.kind === 'share'
      ? takesShare(field)
      : quantity.kind === 'date' && quantity.time !== undefined && field.form.takes === 'moment'
  return fields.some(isTold) ? fields.filter(isTold) : fields
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
  const parts = new Set<Quantity>(quantities.flatMap((each) => (each.kind === 'share' ? [each.met] : [])))
  const shares = numbers.filter(({ form }) => form.takes === 'number' && form.unit === 'percent')
  const doneOn = twoDays(given)?.[isDueBefore(rule) ? 0 : 1]
  const choices = given.map((quantity) => {
    const factor = product.length === shares.length ? product.findIndex(({ at }) => at === quantity.at) : -1
    if (factor >= 0) return choiceOf(quantity, shares[factor]!, FIT_IN_ORDER)
    // A count of things is no score.
    const mayBe = words.countsThings(quantity) ? fields.filter(({ name }) => !SCORE.test(name)) : fields
    const open = fieldsFor(quantity, mayBe)
    const sole = soleFit({ rule, isFound }, quantity, open, words)
    const isWhole = wholes.has(quantity)
    return choicesFor(quantity, open, words, {
      least: isWhole ? Math.min(leastFit, LEAST_FIT_OF_WHOLE) : leastFit,
      fitOtherwise: ({ name }) =>
        Math.max(
          sole?.name === name ? sole.fit : 0,
          isWhole ? wholeFit(name) : 0,
          parts.has(quantity) ? partFit(name) : 0,
          words.spells(name) ? FIT_OF_SPELLED : 0,
          name === 'doneOn' && quantity === doneOn ? FIT_OF_DONE : 0,
          scoreFit(rule, name, quantity, words),
        ),
    })
  })
  return rankFillings(fields, choices, { quantities, leastFit })
}

/** Whether a window lies before the day that it is counted from. */
function isDueBefore({ id, kind, parameters }: Rule): boolean {
  if (kind !== 'schedule') return false
  const closes = (parameters.at(-1)!.values as Record<string, { closes?: object } | undefined>)[id]?.closes
  return Object.values(closes ?? {}).some((span) => typeof span === 'number' && span < 0)
}
