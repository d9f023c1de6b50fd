import type { QuantityRole } from './quantity.ts'

const EACH_AFTER =
  /^\s?(?:[a-z]+\s)?(?:each|apiece)\b|^\s?hours?\s(?:a|per|each|for each)\s(?:head|person|fte|full[- ]?timer)\b|^[\s-]?hours?[\s-](?:full-time\s)?year\b/i
const ONE_PERSON_BEFORE =
  /\b(?:(?:one|an?|1|each|every|per)\s(?:fte|full[- ]?timer|full[- ]time (?:person|employee|year)|person|head|employee)|a year)\s(?:gives?|has|is|works?|brings?|makes?|does|delivers?|provides?|covers?|means?|=)\s(?:us\s|about\s)?$/i
const EACH_BEFORE =
  /\bhow many (?:[a-z]+ )?(?:people|heads|staff|ftes?|full[- ]?timers?|csms?|vcios?)\b[^.?!;\d]{0,60}\b(?:at|with)\s$/i
const NEED_BEFORE = /\b(?:needs?|needed|requires?|required|demands?|demanded|cover)\s(?:is\s|of\s|about\s)?$/i
const NEED_AFTER = /^\s(?:[a-z-]+\s){0,2}(?:needed|required)\b/i
const HAVE_BEFORE = /\b(?:has|have|had|got)\s(?:only\s|just\s|about\s)?$/i
const FROM_BEFORE = /\bfrom\s(?:[a-z]+\s){0,3}$/i
// "81% last quarter and 70% now": what was is where something moved from.
const PAST_AFTER =
  /^\s?%?\s?(?:points?\s)?(?:last|the previous|the prior|a) (?:week|month|quarter|year)\b(?:\sago\b)?[^.?!]{0,30}\b(?:now|today|this (?:week|month|quarter|year))\b/i
const PAST_BEFORE =
  /\d\s?%?\s?(?:points?\s)?(?:last|the previous|the prior|a) (?:week|month|quarter|year)\b(?:\sago\b)?[^.?!\d]{0,30}$/i
const NOW_AFTER = /^\s?%?\s(?:points?\s)?(?:now|today|this (?:week|month|quarter|year))\b/i
const TO_AFTER = /^\s?%?\s?(?:[a-z]+\s){0,2}to\s(?:[a-z]+\s){0,3}[$€£]?\d/i
const TO_BEFORE = /\bfrom\s(?:[a-z]+\s){0,3}[$€£]?\d[\d.,]*\s?%?\s?(?:[a-z]+\s){0,2}to\s(?:[a-z]+\s){0,3}$/i

/** What the words around a figure say that it is, whatever it counts: "2.5 hours each", "we have 120 hours", "from 2 to 4". */
export function roleOf(before: string, after: string): QuantityRole | undefined {
  if (EACH_AFTER.test(after) || EACH_BEFORE.test(before) || isOfOnePerson(before)) return 'each'
  if (NEED_BEFORE.test(before) || NEED_AFTER.test(after)) return 'need'
  if (HAVE_BEFORE.test(before)) return 'have'
  if (TO_BEFORE.test(before)) return 'to'
  if (PAST_AFTER.test(after)) return 'from'
  if (PAST_BEFORE.test(before) && NOW_AFTER.test(after)) return 'to'
  return FROM_BEFORE.test(before) && TO_AFTER.test(after) ? 'from' : undefined
}

/** Whether a figure is what one person gives: "one FTE gives 1,680" speaks of hours. */
export const isOfOnePerson = (before: string): boolean => ONE_PERSON_BEFORE.test(before)
