import { analyse } from '../../../retrieval/analyse.ts'
import { onlyDayIn } from '../quantities/only-day-in.ts'
import type { RuleCall } from '../plan-rule-calls.ts'
import type { ShownClause } from '../rank-statements.ts'
import { asksDay } from './asks-day.ts'
import { eventTriggers } from './event-triggers.ts'
import { inputFieldsOf } from './input-field.ts'
import { readWords } from './question-words.ts'
import { shareByRarity } from './term-rarity.ts'

interface Question {
  question: string
  segments: readonly string[]
  /** The clauses that the search found, best first. */
  clauses: readonly ShownClause[]
  /** YYYY-MM-DD */
  today: string
}

const DENIED = /\b(?:no|not|never|without)\b|n['’]t\b/i
// The event is named in full, and what follows from it in part.
const EVENT_NAMED = 0.99
const PLAY_NAMED = 0.3

/** The trigger of the event that a question dates, where it asks by when what follows is due. */
export function planEventDays({ question, segments, clauses, today }: Question): RuleCall[] {
  if (!asksDay(question) || DENIED.test(question)) return []
  const date = onlyDayIn(question, today)
  if (date === undefined) return []
  const words = readWords(question, [date])
  const named = (terms: readonly string[]) => shareByRarity(terms, (term) => words.has(term))
  const found = new Map(clauses.map(({ clause, score }) => [clause, score]))
  return eventTriggers()
    .filter(({ rule }) => found.has(rule.id))
    .filter(({ field, play }) => named(field.words) >= EVENT_NAMED && named(analyse(play)) >= PLAY_NAMED)
    .toSorted((a, b) => found.get(b.rule.id)! - found.get(a.rule.id)!)
    .slice(0, 1)
    .map(({ rule, field }) => {
      const takesSegment = segments.length === 1 && inputFieldsOf(rule).some(({ name }) => name === 'segment')
      const segment = takesSegment ? { segment: segments[0] } : {}
      return { rule: rule.id, input: { ...segment, [field.name]: true, since: date.day } }
    })
}
