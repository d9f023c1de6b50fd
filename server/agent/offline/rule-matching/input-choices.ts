import { fitOf } from './fit-of.ts'
import { inputFrom } from './fits-field.ts'
import type { InputField } from './input-field.ts'
import { ownNameFit, percentMeant } from './own-name-fit.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { QuestionWords } from './question-words.ts'

/** An input that a quantity may be, with the value that it gives and how well the two belong together. */
export interface Choice {
  field: InputField
  quantity: Quantity
  value: unknown
  fit: number
}

// More inputs than these share a name only where the question names none of them.
const NEAREST = 4

/** The one input that a quantity is told to be; none where it cannot be. */
export function choiceOf(quantity: Quantity, field: InputField, fit: number): Choice[] {
  const value = inputFrom(quantity, field)
  return value === undefined ? [] : [{ field, quantity, value, fit }]
}

/** The inputs that a quantity may be by the words around it, best first. */
export function choicesFor(
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
