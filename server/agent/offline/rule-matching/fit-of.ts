import { analyse } from '../../../retrieval/analyse.ts'
import type { InputField } from './input-field.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { QuestionWords } from './question-words.ts'
import { amountFit, roleFit } from './role-fit.ts'
import { rarityOf } from './term-rarity.ts'

// A name that is all unit, such as `minutes`, says no more than that.
const FIT_OF_UNIT = 0.45
const OF_DESCRIPTION = 0.7
const DESCRIBED_BESIDE = 0.25
// "Level 3" and "band 2" name their input themselves.
const RUNGS = new Set(['level', 'stage', 'band'])
// An average is no total.
const TOTAL = /total/i
const AVERAGES = analyse('average mean apiece')
const ELSEWHERE = 0.6
const GREEN = 'green'
const REVENUE = 'mrr'
const BUDGET = analyse('budget')
// What is named for such a state is no count of anything else.
const STATES = new Set(analyse('miss late absent slip drop fall fell false stale declined reopened rework'))

/** How well the words of a question give a quantity to an input, from 0 to 1; undefined where they rule it out. */
export function fitOf(field: InputField, quantity: Quantity, words: QuestionWords): number | undefined {
  if (!isOfColour(field, quantity, words)) return undefined
  if (!isOfState(field, words)) return undefined
  if (isBudget(field, quantity, words)) return 0
  const { name, words: named, described } = field

  if (quantity.kind === 'number' && RUNGS.has(quantity.counts ?? '') && name.toLowerCase().endsWith(quantity.counts!))
    return 1
  if (TOTAL.test(name) && AVERAGES.some((term) => words.nearness(term, quantity) > ELSEWHERE)) return 0
  const byRole = roleFit(quantity, name)
  if (byRole === 0) return 0
  const byName = Math.max(
    byRole ?? 0,
    amountFit(quantity, name, words),
    named.length === 0 ? FIT_OF_UNIT : shareNear(named, quantity, words),
  )
  if (described.length === 0) return byName
  const byWords = shareNear(described, quantity, words)
  return Math.max(byName, OF_DESCRIPTION * byWords, (1 - DESCRIBED_BESIDE) * byName + DESCRIBED_BESIDE * byWords)
}

function shareNear(terms: readonly string[], quantity: Quantity, words: QuestionWords): number {
  const all = terms.reduce((sum, term) => sum + rarityOf(term), 0)
  return all === 0 ? 0 : terms.reduce((sum, term) => sum + rarityOf(term) * words.nearness(term, quantity), 0) / all
}

/** Whether a count of what is late or missed is told as one, and of what. */
function isOfState({ words: named, described }: InputField, words: QuestionWords): boolean {
  const [states, things] = [named.filter((term) => STATES.has(term)), named.filter((term) => !STATES.has(term))]
  if (states.length === 0) return true
  const isTold = states.every((term) => words.has(term)) || words.isDenied
  return (
    isTold && (things.length === 0 || [...things, ...described].some((term) => !STATES.has(term) && words.has(term)))
  )
}

/** Whether an amount is told as a budget, which is no revenue. */
const isBudget = ({ name, words: named }: InputField, quantity: Quantity, words: QuestionWords) =>
  name === REVENUE &&
  BUDGET.some((term) => named.every((own) => words.nearness(term, quantity) > words.nearness(own, quantity)))

/** Whether a count of what is green is told as one: "4 red" is none. */
const isOfColour = ({ words: named }: InputField, quantity: Quantity, words: QuestionWords) =>
  !named.includes(GREEN) || words.nearness(GREEN, quantity) > ELSEWHERE
