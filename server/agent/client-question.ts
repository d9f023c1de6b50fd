import type { Dimension } from '../domain/client-profile.ts'
import type { Colour } from '../domain/segment.ts'
import { asksPastTheClient } from './asks-in-general.ts'
import { colourNamed, dimensionsNamed } from './dimension-named.ts'
import { meetingNamed } from './meeting-named.ts'
import { yearToPlan } from './year-to-plan.ts'

/** What is asked of the client that was chosen. `overview` is everything in short; `method` is not about the client. */
export type ClientQuestion =
  | { kind: 'why'; dimensions: Dimension[]; colour: Colour | undefined }
  | { kind: 'change'; dimensions: Dimension[]; colour: Exclude<Colour, 'unknown'> }
  | { kind: 'due'; meeting: string | undefined }
  | { kind: 'meetings'; year: number }
  | { kind: 'renewal' | 'risk' | 'missing' | 'next' | 'open' | 'indices' | 'overview' | 'method' }

const RENEWAL =
  /\brenew(s|al|als|ing)?\b(?=.*\b(likely|likelihood|chances?|odds|probab\w*|confiden\w*|safe|secure|in danger|endangered|at risk|threatened|forecast)\b)|\b(likely|likelihood|chances?|odds|probab\w*|confiden\w*|sure|safe|secure|will|would|when|how|is|does|do)\b.*\brenew(s|al|als|ing)?\b/i
const RISK =
  /\bat[- ]risk\b|\bchurn\w*|\brisk (level|severity|status)\b|\bhow risky\b|\blos(e|ing) (this|the) client\b/i
const CHANGE =
  /\b(what|which|how)\b.*\b(would|could|can|has to|have to|must|needs?|takes?|should|do (i|we)|does it|to)\b.*\b(red|yellow|green)\b|\b(turn|make|get|bring|move|flip|improve)\b.*\b(red|yellow|green)\b/i
const WHY =
  /\b(why|how come|what makes|what made|what (is|are) (driving|causing|behind)|reasons?|explain|because of what)\b/i
const MISSING =
  /\b(missing|lack(s|ing|ed)?|incomplete|not (known|recorded|on record)|unknown|data gaps?|(don't|do not) we know|to judge)\b/i
const NEXT =
  /\b(what|which)( else)? (should|do|can|must|ought|could) (i|we)( have to| need to)? (do|tackle|start|work on)\b|\bnext (steps?|best action|actions?|moves?)\b|\bwhat('s| is| comes)? (next|now|first)\b|\bwhere (do|should) (i|we) start\b/i
const DUE =
  /\bwhen\b.*\b(next|last|due|meet|met|meeting|session|qbr|check-?in|see|saw|seen)\b|\b(next|last|overdue)( [\w-]+){0,2} (meetings?|sessions?|qbr|reviews?|check-?ins?|syncs?|calls?)\b(?! to action)|\b(is|are)\b.*\b(meeting|session|qbr|check-?in|sync|roadmap|review)s?\b.*\b(due|overdue)\b/i
const OPEN = /\b(open|outstanding|pending|unfinished|overdue|due|to-?dos?|ctas?|calls? to action)\b/i
const INDICES = /\b(composite|maturity index|appetite index|ind(ex|ices)|overall (health|score)|health score)\b/i

/** Reads what is asked of the chosen client from the words of the question. */
export function clientQuestionOf(question: string): ClientQuestion {
  if (asksPastTheClient(question)) return { kind: 'method' }
  const year = yearToPlan(question)
  if (year !== undefined) return { kind: 'meetings', year }
  const dimensions = dimensionsNamed(question)
  const colour = colourNamed(question)
  const isAboutColour = dimensions.length > 0 || colour !== undefined
  if (RENEWAL.test(question)) return { kind: 'renewal' }
  if (RISK.test(question)) return { kind: 'risk' }
  if (WHY.test(question) && isAboutColour) return { kind: 'why', dimensions, colour }
  if (CHANGE.test(question) && colour !== undefined && colour !== 'unknown')
    return { kind: 'change', dimensions, colour }
  if (MISSING.test(question)) return { kind: 'missing' }
  if (INDICES.test(question)) return { kind: 'indices' }
  if (NEXT.test(question)) return { kind: 'next' }
  if (DUE.test(question)) return { kind: 'due', meeting: meetingNamed(question) }
  return { kind: OPEN.test(question) ? 'open' : 'overview' }
}
