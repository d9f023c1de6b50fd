import { givenFigures } from '../given-figures.ts'
import type { Said, WordField } from './pattern.ts'

// BUD-T02 speaks of a realization around 40%: what is no more than that is low, what is above is left open.
const AROUND = 40
const PERCENT = 100
const SAME =
  /\b(?:(?:the )?(?:(?:last|previous|prior) (?:quarter|one)|quarter before)(?: was| were|'s is| came out)? (?:just )?(?:the same|no better|alike|equal)|(?:same|also|again) (?:in )?(?:the )?(?:last|previous|prior) quarter|two quarters (?:in a row|running)|(?:second|2nd) quarter (?:in a row|running)|both quarters)\b/i
const PART = /\b(?:became|were|was|got|turned|approved|proposals?|realiz\w*|of)\b/i

/** A realization that a question gives for this quarter and says to be the same for the one before. */
function readRealization(question: string): Said | undefined {
  const same = SAME.exec(question)
  if (same === null) return undefined
  const value = realizationIn(question)
  if (value === undefined || value > AROUND) return undefined
  return { value, places: [{ at: same.index, end: same.index + same[0].length }] }
}

function realizationIn(question: string): number | undefined {
  const figures = givenFigures(question)
  const [percent, ...others] = figures.filter(({ unit }) => unit === 'percent')
  if (percent !== undefined) return others.length === 0 && figures.length === 1 ? percent.value : undefined
  const counts = figures.filter(({ value }) => Number.isInteger(value))
  const [first, second] = counts.filter(({ at }) => !isOfQuarters(question, at))
  if (first === undefined || second === undefined || counts.length > 3) return undefined
  if (!PART.test(question.slice(first.end))) return undefined
  const [part, whole] = [first.value, second.value].toSorted((a, b) => a - b) as [number, number]
  return whole === 0 ? undefined : Number(((PERCENT * part) / whole).toFixed(2))
}

const isOfQuarters = (question: string, at: number) => /^\w+\squarters?\b/i.test(question.slice(at))

/** The inputs of the trigger on a low realization for two quarters. */
export const lowForTwoQuarters: WordField[] = [
  { field: 'budgetRealizationPercent', read: readRealization },
  { field: 'earlierBudgetRealizationPercent', read: readRealization },
  { field: 'lowRealizationPercent', read: () => ({ value: AROUND, places: [] }) },
]
