import { readDay } from './read-day.ts'
import type { NoteLine } from './read-notes.ts'

const RISK =
  /\b(risks?|concern(?:ed|s)?|worr\w+|blocked|blocker|delay(?:ed|s)?|slip(?:ped|s)?|overdue|outage|end of life|eol|unsupported|expir\w+|exposed|vulnerab\w+)\b/i
const HEARD =
  /\b(said|told us|asked|complain\w*|frustrat\w*|unhappy|worr\w+|concerned|feels?|felt|feedback|disappoint\w*|tired of|confus\w*|heard)\b/i
const CHANGED =
  /\b(we will|we'll|we are changing|we're changing|we changed|changed|from now on|starting (?:next|this)|going forward|switch(?:ed|ing)? to|we have (?:added|moved|started))\b/i
const NEXT = /\bnext (?:meeting|qbr|review|session|call|check-in|sync|cadence|touchpoint)\b/i

/** What the notes say beside decisions: risks, what the client said, what changes for it, and when to meet next. */
export function findConversation(lines: NoteLine[], meetingDay: string) {
  const under = (name: RegExp) => lines.filter(({ heading }) => name.test(heading))
  const risks = [
    ...under(/risk|concern/),
    ...lines.filter(
      ({ text, heading }) =>
        /^risks?\s*[:–-]/i.test(text) || (heading === '' && RISK.test(text) && /\brisk\b/i.test(text)),
    ),
  ]
  const heard = [
    ...under(/heard|feedback/),
    ...lines.filter(({ text }) => /^(we )?heard\s*[:–-]/i.test(text)),
    ...lines.filter(({ text }) => HEARD.test(text) && !/\b(propos|suggest)/i.test(text)),
  ][0]
  const changed = [
    ...under(/chang/),
    ...lines.filter(({ text }) => /^(we )?changed\s*[:–-]/i.test(text)),
    ...lines.filter(({ text }) => CHANGED.test(text)),
  ].find(({ line, text }) => text !== heard?.text || line !== heard.line)
  const next = [...under(/next (meeting|cadence|session|review)/), ...lines.filter(({ text }) => NEXT.test(text))][0]
  return {
    risks: unique(risks).slice(0, 4),
    heard: heard === undefined ? null : { ...heard, text: unlabelled(heard.text) },
    changed: changed === undefined ? null : { ...changed, text: unlabelled(changed.text) },
    next:
      next === undefined
        ? null
        : { line: next.line, text: unlabelled(next.text), day: readDay(next.text, meetingDay)?.day ?? null },
  }
}

const unlabelled = (text: string) =>
  text.replace(/^(?:we |i )?(?:heard|changed|risks?|feedback|next \w+)\s*[:–-]\s*/i, '')
const unique = (lines: NoteLine[]) =>
  lines
    .filter(({ line, text }, at) => lines.findIndex((other) => other.line === line && other.text === text) === at)
    .map((line) => ({ ...line, text: unlabelled(line.text) }))
