import type { WhyUnanswered } from '../domain/unanswered-question.ts'

/** The start of every refusal; the language model is told to use the same words. */
export const REFUSAL = 'The blueprints do not say'

/** Whether an answer says that the blueprints do not settle the question. */
export const isRefusal = (answer: string) => answer.trimStart().toLowerCase().startsWith(REFUSAL.toLowerCase())

const NAMES_OPEN_POINT = new RegExp(`^${REFUSAL}:`, 'i')
const NAMES_NEAREST = new RegExp(`^${REFUSAL}(?:\\.?$|.*\\bnearest\\b)`, 'is')

/** Why a refusal refuses, as far as it says: a colon brings what is left open, else there is only what is nearest. */
export function reasonOf(refusal: string): WhyUnanswered | undefined {
  const said = refusal.trim()
  if (NAMES_OPEN_POINT.test(said)) return 'open-point'
  return NAMES_NEAREST.test(said) ? 'nothing-near' : undefined
}
