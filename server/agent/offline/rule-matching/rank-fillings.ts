import type { Choice } from './input-choices.ts'
import type { InputField } from './input-field.ts'
import type { Quantity } from '../quantities/quantity.ts'

/** The inputs of a rule as they are read from a question. */
export interface Filling {
  input: Record<string, unknown>
  used: readonly Quantity[]
  /** How well names and figures belong together, from 0 to 1 for each figure. */
  fit: number
  /** Comparable among the ways to fill one rule. */
  sum: number
}

/** What a share is of, its part has said already. */
export const LEAST_FIT_OF_WHOLE = 0.1
// A part stands before its whole: `won`, `decided`.
const PART_FIRST = 0.02
const TRIED = 12

/** The ways to take one choice for each quantity, or none, so that no input is filled twice; the best first. */
export function rankFillings(
  fields: readonly InputField[],
  choices: readonly Choice[][],
  { quantities, leastFit }: { quantities: readonly Quantity[]; leastFit: number },
): Filling[] {
  const numbers = fields.filter(({ form }) => form.takes === 'number')
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
