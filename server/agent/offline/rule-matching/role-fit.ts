import { analyse } from '../../../retrieval/analyse.ts'
import type { Quantity, QuantityRole } from '../quantities/quantity.ts'
import type { QuestionWords } from './question-words.ts'

const FIT = 0.85
const NEAR = 0.8
// The whole of a share is told as one; the input that is a whole takes it, though its name is not said.
const FIT_OF_WHOLE = 0.5
const PART = /^(?:booked|approved)|Booked$/
const WHOLE = /^(?:available|total|relevant|decided|budgeted)|Due$/

// By the names that the inputs of such a role have: `availableHours`, `hoursPerCycle`, `goalLevelBefore`.
const NAMES: Record<QuantityRole, RegExp> = {
  each: /Per[A-Z]|^fteHours/,
  need: /^required|^total|^demand/,
  have: /^available|^capacity|^team/,
  from: /Before$|^current/,
  to: /Now$|^target/,
}
const LIMIT = /threshold|target/i
const OTHER: Partial<Record<QuantityRole, QuantityRole>> = { from: 'to', to: 'from', need: 'have', have: 'need' }

/** How well an input fits the role that a figure is given in; undefined where the role tells nothing, 0 where it is the contrary. */
export function roleFit(quantity: Quantity, name: string): number | undefined {
  if (quantity.kind !== 'number' || quantity.role === undefined) return undefined
  const { role, counts, mayCount } = quantity
  const isOfHours = role === 'from' || role === 'to' || (counts ?? mayCount) === 'hour'
  if (!isOfHours) return undefined
  // Where something moved from is no limit.
  if (role === 'from' && LIMIT.test(name)) return 0
  if (NAMES[role].test(name)) return FIT
  const contrary = OTHER[role]
  return contrary !== undefined && NAMES[contrary].test(name) ? 0 : undefined
}

// What a client pays by the month is its monthly recurring revenue; what is spent on it is none.
const PAID = analyse('pays brings fee revenue')

/** How well an input fits an amount by what it is of: an hour, or a month that a client pays for. */
export function amountFit(quantity: Quantity, name: string, words: QuestionWords): number {
  if (quantity.kind !== 'number' || quantity.unit !== 'money') return 0
  if (quantity.counts === 'hourly') return name.startsWith('hourly') ? FIT : 0
  if (quantity.per === 'year') return name.startsWith('annual') ? FIT : 0
  return quantity.per === 'month' && name === 'mrr' && PAID.some((term) => words.nearness(term, quantity) >= NEAR)
    ? FIT
    : 0
}

/** How well an input fits the whole of a share: "36 booked out of 38" leaves 38 for what is available. */
export const wholeFit = (name: string): number => (WHOLE.test(name) ? FIT_OF_WHOLE : 0)

/** How well an input fits the part of a share: of "37 of 40 hours are taken" 37 are booked. */
export const partFit = (name: string): number => (PART.test(name) ? FIT_OF_WHOLE : 0)
