import { type Figure, figuresOf } from './figures.ts'

/** A figure that a question gives as a value. */
export interface GivenFigure extends Figure {
  /** What it counts, where that is said: `hours` of "6 business hours", `hourly` of "$80 an hour". */
  noun?: string
  /** An amount of a year: "$60,000 a year". */
  isYearly?: true
  /** An amount of a month: "a budget of $500 a month". */
  isMonthly?: true
}

const CLAUSE_ID = /\b[A-Z]{2,4}-\w+\b/g
// "MFA below 60%" and "the 60% gate" ask about a limit; they give no value to apply a rule to.
const LIMIT_BEFORE =
  /(\b(below|under|above|(?<!\b(?:mrr|revenue|total|spread|divided|split)\s)over|at least|at most|(less|more|fewer|older|longer|later|higher|lower|greater|larger|smaller) than|(?<!\b(?:adds?|added|adding|sums?|comes?|works out) )up to|until|beyond|within|past|exceed\w*|every|between|cap of|limit of|threshold of|minimum of|maximum of|target of)\s*|[<>≤≥]\s*)[$€£]?\s*$/i
const LIMIT_AFTER =
  /^\s*(or (more|less|fewer|above|below|higher|lower)\b|\+|(\w+[\s-])?(limit|threshold|gate|floor|cap|rule|minimum|maximum|ceiling)\b)/i
const RANGE_BEFORE = /\d\s?%?\s?[-–]\s?[$€£]?$/
const RANGE_AFTER = /^\s?[-–]\s?[$€£]?\d/
// "two or three?" leaves the choice open.
const CHOICE_BEFORE = /\b(\d+|one|two|three|four|five|six|seven|eight|nine|ten)\s?%? or $/i
const CHOICE_AFTER = /^\s?or [$€£]?(\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b)/i
// "4th" and "3x" are no amounts; "72h" is.
const PART_OF_A_WORD = /^(?!h\b)[a-z]/i
// "Half of 24 initiatives" counts 12.
const PART_BEFORE = /\b(?:half|(?:a|one|two|three)[\s-](?:quarters?|thirds?)|most|some|none) of (?:the |our |all )?$/i
const BEFORE = [LIMIT_BEFORE, RANGE_BEFORE, CHOICE_BEFORE, PART_BEFORE]
const AFTER = [LIMIT_AFTER, RANGE_AFTER, CHOICE_AFTER, PART_OF_A_WORD]

const COUNTED =
  'hours?|hrs?|h|days?|weeks?|months?|quarters?|cycles?|years?|minutes?|questions?|(?:clients?|customers?|accounts?)(?![\\s-]hours)|employees?|people|persons?|staff|users?|seats?|devices?|meetings?|reviews?|qbrs?|sessions?|roadmaps?|proposals?|initiatives?|decisions?|complaints?|tickets?|reds|steps?|roles?|stages?|levels?|dimensions?|signals?|checks?|options?|pages?|slides?|topics?|items?|vcios?|ftes?|bands?|tiers?|times?|full[- ]time'
const NOUN_AFTER = new RegExp(
  `^[\\s-]*(?:(?!mrr\\b|arr\\b|and\\b|or\\b|but\\b|with\\b|for\\b|of\\b|at\\b|in\\b|is\\b|to\\b|per\\b|an?\\b|are\\b|need\\w*\\b|have\\b|on[\\s-]time\\b)[a-z]+[\\s-]){0,2}?(${COUNTED})\\b(?!-facing)`,
  'i',
)
const HOURLY_AFTER = /^\s*(?:dollars\s)?(?:(?:an|a|per|each|every)\s|\/\s?)h(?:ou)?r?\b/i
const HOURLY_BEFORE = /\bhourly\s(?:cost|rate|wage)?\s*(?:is|of|at|:|=)?\s*[$€£]?\s*$/i
// "At $75" in a question on hours, beside a larger amount.
const AT_BEFORE = /\bat (?:about |only )?$|\b(?:rate|an hour costs(?: us)?)(?: is| of|:| =)? (?:about |only )?$/i
const ENDS_AFTER = /^\s*(?:[.,;?!](?!\d)|$)/
const MOST_HOURLY = 300
const YEARLY_AFTER =
  /^\s?(?:(?:in )?(?:revenue\s)?(?:an?|per|each|every)\s|\/\s?|of annual |annual )(?:year|yr|revenue|recurring)\b|^\s?(?:ARR|annually|yearly)\b/i
const MONTHLY_AFTER = /^[\s-]?(?:(?:an?|per|each|every)[\s-]|\/\s?)(?:month|mo)\b|^\s?monthly\b/i
const MONTHLY_BEFORE = /\bmonthly (?:[a-z]+ ){0,2}(?:is |of |at |: ?)?$/i
const SPLIT_AFTER = /^\s*(?:is\s|for\s)?(proactive|reactive|planned|ad[- ]hoc|strategic)\b/i
const SPLIT_BEFORE =
  /\b(proactive|reactive|planned|ad[- ]hoc|strategic)(?:\s(?:share|percent\w*|effort|work|time))?\s*(?:is|of|at|:|=)?\s*$/i

/** The figures of a question that are values: no limits, ranges, choices, ids or parts of words. */
export function givenFigures(question: string): GivenFigure[] {
  const masked = question.replaceAll(CLAUSE_ID, (id) => '_'.repeat(id.length))
  const figures = figuresOf(masked)
  const largest = Math.max(0, ...figures.filter(({ unit }) => unit === 'money').map(({ value }) => value))
  const isHourly = ({ unit, value }: Figure, before: string, after: string) =>
    unit === 'money' &&
    value <= MOST_HOURLY &&
    value < largest &&
    AT_BEFORE.test(before) &&
    ENDS_AFTER.test(after) &&
    /\bhours\b/i.test(masked)
  return figures.flatMap((figure) => {
    const before = masked.slice(0, figure.at)
    const after = masked.slice(figure.end)
    if (BEFORE.some((each) => each.test(before)) || AFTER.some((each) => each.test(after))) return []
    const noun = isHourly(figure, before, after) ? 'hourly' : nounOf(figure, before, after)
    const isYearly = YEARLY_AFTER.test(after) ? ({ isYearly: true } as const) : {}
    const isOfMonth = figure.unit === 'money' && (MONTHLY_AFTER.test(after) || MONTHLY_BEFORE.test(before))
    return [
      { ...figure, ...(noun === undefined ? {} : { noun }), ...isYearly, ...(isOfMonth ? { isMonthly: true } : {}) },
    ]
  })
}

function nounOf({ unit }: Figure, before: string, after: string): string | undefined {
  if (HOURLY_AFTER.test(after) || HOURLY_BEFORE.test(before)) return 'hourly'
  if (unit === 'money') return undefined
  if (unit === 'percent') return (SPLIT_AFTER.exec(after)?.[1] ?? SPLIT_BEFORE.exec(before)?.[1])?.toLowerCase()
  return NOUN_AFTER.exec(after)?.[1]?.toLowerCase()
}
