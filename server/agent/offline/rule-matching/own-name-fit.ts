import { analyse } from '../../../retrieval/analyse.ts'
import type { InputField } from './input-field.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { QuestionWords } from './question-words.ts'

const FIT = 0.75
const BESIDE_IT = 1
const PERCENT = 100
// What happened is no name of a thing.
const STATES = new Set(analyse('miss late absent slip drop fall open resolved gain average total share'))

/**
 * How well an input fits a figure that stands right beside a word which of all inputs of the rule only this one has in
 * its name: "deliverables 25" is `deliverablesWithRecap`.
 */
export function ownNameFit(
  field: InputField,
  fields: readonly InputField[],
  quantity: Quantity,
  words: QuestionWords,
): number {
  const numbers = fields.filter(({ form }) => form.takes === 'number')
  const isMeasure = field.form.takes === 'number' && field.form.takesShare
  if (numbers.length < 2 && !isMeasure) return 0
  return ownTerms(field, fields).some((term) => words.nearness(term, quantity) >= BESIDE_IT) ? FIT : 0
}

/**
 * A bare figure as the percentage that it must be, where it is the value of a word of the name of an input that is one:
 * "SLA 96" is 96 %.
 */
export function percentMeant(
  quantity: Quantity,
  field: InputField,
  fields: readonly InputField[],
  words: QuestionWords,
) {
  const { form } = field
  if (form.takes !== 'number' || form.unit !== 'percent' || form.takesShare) return undefined
  if (quantity.kind !== 'number' || quantity.isAlone !== true || quantity.value > PERCENT) return undefined
  return ownTerms(field, fields).some((term) => words.nearness(term, quantity) >= BESIDE_IT)
    ? quantity.value
    : undefined
}

const ownTerms = (field: InputField, fields: readonly InputField[]) =>
  field.words.filter(
    (term) => !STATES.has(term) && fields.every((each) => each === field || !each.words.includes(term)),
  )
