import { NAME } from './decision-fields.ts'

/** The word that announces a decision: `Decision 1:`, `Agreed -`, `Action item 2)`. */
export const LABEL =
  /^(?:(?:key |main |possible |candidate )?decision|decided|agreed|approved|approval|proposal|proposed|option|ask|action(?: item)?)s?\s*(?:#?\d+|[A-E])?\s*[:.)–-]\s*/i

// Who said that it was decided; the title begins with what was.
const OPENING =
  /^(?:(?:the client|client|we|they|it was|[A-Z]\w+(?: [A-Z]\w+)?)\s+)?(?:also\s+)?(?:have |has )?(?:decided|agreed|approved|confirmed|committed|signed off|accepted|proposed|suggested|recommended|discussed|considered|wants?|would like|raised|declined|rejected)\s+(?:to|on|that|the|about)?\s*/i
const FIELD_INSIDE =
  /[;,.–-]?\s*\b(?:owner|owned by|responsible|budget|cost|due|deadline|why now|because|confirmed in writing|in writing|approved)\b\s*[:=]?|\s[–-]\s|;|\s*\|/i
// What follows the decision on the same line and is shown as a field of its own.
const TAILS = [
  new RegExp(`,\\s+${NAME}\\s+(?:will|to (?:own|lead|run|arrange|sign)|owns|leads|runs|takes)\\b.*$`),
  /,?\s+(?:done\s+)?(?:by|on|before|from|starting)\s+(?:the\s+)?(?:\d|20\d\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\s+\d).*$/i,
  /,?\s+(?:for|at|with a budget of|costing|approx\.?|about|around|roughly)\s+(?:about |around |up to |approx\.? )?[$€£]\s?[\d.,]+k?.*$/i,
  /,?\s+[$€£]\s?[\d.,]+k?.*$/i,
  /[\s,.;:–-]+$/,
]

/** The decision itself: without its label, and without the owner, date and budget that follow it. */
export function titleOf(text: string): string {
  const bare = text
    .replace(LABEL, '')
    .replace(/\s*[([][^)\]]*(?:\$|owner|20\d\d|budget|due)[^)\]]*[)\]]\s*/gi, ' ')
    .replace(OPENING, '')
    .split(FIELD_INSIDE)[0]!
  const title = TAILS.reduce((short, tail) => short.replace(tail, ''), bare).trim()
  return title.charAt(0).toUpperCase() + title.slice(1)
}
