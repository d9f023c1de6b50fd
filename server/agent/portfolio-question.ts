import { asksInGeneral } from './asks-in-general.ts'
import { yearToPlan } from './year-to-plan.ts'

export type Span = 'today' | 'tomorrow' | 'this week' | 'next week' | 'this month' | 'overdue'

/** What is asked of the whole portfolio, beyond which clients fit. */
export type PortfolioQuestion =
  | { kind: 'calls'; owner?: string; span?: Span }
  | { kind: 'meetings'; year: number }
  | { kind: 'renewals'; days: number }

const OPENS =
  /^\s*(please |and |so |can you |could you )*(what|which|show|list|give|how many|are there|are any|do (i|we) have|is there|any)\b/i
const OWN_CALLS =
  /\b(my|our|all)( [\w-]+){0,2} (calls? to action|calls|ctas|to-?dos?|tasks|actions)\b|\b(the )?(open|overdue) (calls? to action|ctas|calls)\b/i
// What may, must or should hold of calls is a matter of the blueprints.
const RULES_OF_CALLS =
  /\b(may|must|should|can|mean|means|counts? as|allowed|close[sd]?|limit|type|kind|for (red|yellow|green))\b/i
const DUE =
  /^\s*(and |so )?(what|which (calls?|ctas|actions|tasks)|anything|what else)('s| is| are| falls?| comes)?( still| now)?( due| overdue| late)?( for (me|us))?( today| tomorrow| this week| next week| this month| now)?\s*[?.!]*\s*$/i
const TO_DO =
  /^\s*(and |so )?what (do|should|must|can) (i|we)( have to| need to)? (do|tackle|finish|get done)\b.*\b(today|tomorrow|this week|next week|this month)\b/i
const RENEWS = /^\s*(who|which|what|show|list|how many|are|any|do)\b.*\b(renews?|renewals?|renewing)\b/i
const OWN_RENEWALS = /\bwho(('s| is| are)( up for)?| comes up for)? renew|\b(clients|accounts|contracts|renewals)\b/i
const WITHIN = /\b(\d{1,3}) (days?|weeks?|months?)\b/i
const SOON = /\b(soon|next|this quarter|this month|this year|coming|upcoming)\b/i
const DAYS: Record<string, number> = { day: 1, week: 7, month: 30 }
// The renewal window (SCH-T01).
const WINDOW_DAYS = 90

/** Reads what is asked of the portfolio; undefined where a question asks none of it. `people` are the names on record. */
export function portfolioQuestionOf(
  question: string,
  people: readonly string[] | undefined,
): PortfolioQuestion | undefined {
  const owner = personAsked(question)
  if (owner !== undefined && (people === undefined || people.some((name) => isNameOf(owner, name))))
    return { kind: 'calls', owner, ...spanOf(question) }
  if (asksInGeneral(question)) return undefined
  const year = yearToPlan(question)
  if (year !== undefined) return { kind: 'meetings', year }
  if (OPENS.test(question) && OWN_CALLS.test(question) && !RULES_OF_CALLS.test(question))
    return { kind: 'calls', ...spanOf(question) }
  const span = spanOf(question)
  if (span.span !== undefined && (DUE.test(question) || TO_DO.test(question))) return { kind: 'calls', ...span }
  return renewalsOf(question)
}

function renewalsOf(question: string): PortfolioQuestion | undefined {
  if (!RENEWS.test(question) || !OWN_RENEWALS.test(question)) return undefined
  const [, count, unit] = WITHIN.exec(question) ?? []
  if (count !== undefined)
    return { kind: 'renewals', days: Number(count) * DAYS[unit!.toLowerCase().replace(/s$/, '')]! }
  return SOON.test(question) ? { kind: 'renewals', days: WINDOW_DAYS } : undefined
}

function spanOf(question: string): { span?: Span } {
  const span = /\b(today|tomorrow|this week|next week|this month|overdue)\b/i.exec(question)?.[1]?.toLowerCase()
  return span === undefined ? {} : { span: span as Span }
}

const NAME = String.raw`(\p{Lu}[\p{L}'’-]+?(?: \p{Lu}[\p{L}'’-]+?){0,2})`
const PERSON = [
  new RegExp(
    String.raw`\b[Ww]hat(?: else)? (?:must|should|does|has|can) ${NAME} (?:do|have|need|to|tackle|finish|owe|own)\b`,
    'u',
  ),
  new RegExp(
    String.raw`\b[Ww]hat(?: is|'s) (?:open |due )?(?:on|for|with) ${NAME}(?:['’]s? (?:plate|list|desk))?(?: (?:today|this week|next week))?\s*\??$`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:[Ww]hat|[Ww]hich|[Ss]how|[Ll]ist|[Hh]ow many)\b[^?]*? ${NAME}['’]s? (?:open |overdue )?(?:calls|ctas|CTAs|tasks|to-?dos|actions)`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:[Ww]hich|[Ww]hat|[Hh]ow many) (?:open |overdue )?(?:calls(?: to action)?|CTAs|tasks) (?:does|has|must|are with|are on) ${NAME}(?:\s|\?|$)`,
    'u',
  ),
]

/** The person whose work a question asks for, as it names them; whether there is such a person is another matter. */
export const personAsked = (question: string): string | undefined =>
  PERSON.map((pattern) => pattern.exec(question)?.[1]).find((name) => name !== undefined)

const isNameOf = (asked: string, name: string) => ` ${name.toLowerCase()} `.includes(` ${asked.toLowerCase()} `)
