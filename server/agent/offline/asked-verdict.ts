import type { Finding } from '../../domain/finding.ts'

const PASS_OR_FAIL = /\bpass(?:es|ed)?\s?(?:or|\/)\s?(?:a\s)?fail|\bfail\w*\s?(?:or|\/)\s?pass/i
const FIRES = /\b(?:at[- ]risk|fires?|firing|trigger(?:s|ed)?|alerts?|alarms?|flag(?:s|ged)?)\b/i
const IN_TIME = /\b(?:(?:in|on) time|(?:early|soon|fast|quick) enough|punctual)\b/i
const TIMELY: Record<string, boolean> = { 'on-time': true, late: false, overdue: false }
// "Is that a coverage gap?" names what a trigger tells.
const IS_IT = /^(?:is|was) (?:that|this|it) (?:already |still |now )?an? (?<what>[a-z -]+)\?$/i
const ASKS_WHAT = /\b(?:what|which|who|whom|whose|when|how|why|where)\b|\bor\b(?!\snot)/i
const PARTS = /[.;:!,]\s|\band\s|(?<=\?)/
const POLAR = /^(?:do|does|did|is|are|was|were|will|would|should|must|can|could|has|have|may)\b|\?$/i
const VERDICT = /^(.*?: )(yes|no)(?=, )/
const HAS_VERDICT = /\b(?:yes|no), /

// What a result decides, by the words that ask for it or for its contrary.
const DECIDES: readonly { asked: RegExp; holds(value: Record<string, unknown>): unknown }[] = [
  { asked: /\bfresh\b/i, holds: ({ fresh }) => fresh },
  {
    asked: /\b(?:stale|outdated)\b/i,
    holds: ({ fresh, stale }) => stale ?? (fresh === undefined ? undefined : fresh === false),
  },
  { asked: /\binvestigat\w*\b/i, holds: ({ status }) => (status === undefined ? undefined : status === 'investigate') },
  { asked: FIRES, holds: ({ fired }) => fired },
  { asked: IN_TIME, holds: ({ status }) => TIMELY[String(status)] },
  { asked: /\blate\b/i, holds: ({ status }) => (TIMELY[String(status)] === undefined ? undefined : status === 'late') },
]

/** A result with its verdict in the words of the question: `pass` or `fail`, or `Yes` and `No` before what it asks for. */
export function inAskedWords(line: string, { value }: Pick<Finding, 'value'>, question: string): string {
  if (PASS_OR_FAIL.test(question)) {
    return line.replace(VERDICT, (_, before: string, is: string) => `${before}${is === 'yes' ? 'pass' : 'fail'}`)
  }
  if (value === null || HAS_VERDICT.test(line)) return line
  const asked = question
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => POLAR.test(part) && !ASKS_WHAT.test(part))
  const named = asked.map((part) => IS_IT.exec(part)?.groups?.['what']?.toLowerCase())
  const isNamed = named.some((what) => what !== undefined && line.toLowerCase().includes(what))
  if (isNamed && typeof value['fired'] === 'boolean') return `${value['fired'] ? 'Yes' : 'No'}: ${line}`
  const decided = DECIDES.filter((each) => asked.some((part) => each.asked.test(part))).map(({ holds }) => holds(value))
  const [verdict] = decided.filter((each) => typeof each === 'boolean')
  return verdict === undefined ? line : `${verdict ? 'Yes' : 'No'}: ${line}`
}
