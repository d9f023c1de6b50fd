import type { RuleCall } from '../plan-rule-calls.ts'
import { onlyDayIn } from '../quantities/only-day-in.ts'

const ASKS = /\bfirst (?:action|step|response|reaction)\b/i
// What has been done already is held against the limit by the rules of matching.
const DONE = /\b(?:taken|came|acted|happened|business (?:hours?|days?))\b/i

const RECAP = /\b(?:recap|summary)\b/i

/** Until when the first action must come (GEN-05), and the recap (PPL-015) where it is asked for as well, counted from the one day with a time of day that a question names. */
export function planFirstAction(question: string, today: string): RuleCall[] {
  if (!ASKS.test(question) || DONE.test(question)) return []
  const date = onlyDayIn(question, today)
  if (date?.time === undefined) return []
  const at = `${date.day}T${date.time}`
  const recap = RECAP.test(question) ? [{ rule: 'PPL-015', input: { meetingEndedAt: at } }] : []
  return [{ rule: 'GEN-05', input: { openedAt: at } }, ...recap]
}
