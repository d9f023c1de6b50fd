import { isCountOf } from './count-of.ts'

const NUMBER = '(?:\\d[\\d.,]*%?(?: ?[-–] ?\\d[\\d.,]*%?)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)'
const RHYTHM = '\\b(?:daily|weekly|bi-?weekly|monthly|quarterly|semi-annual\\w*|annual\\w*|yearly|every|same day)\\b'
const ANY_SPAN =
  '(?:h|d|min|hours?|days?|weeks?|months?|quarters?|years?|minutes?|cycles?|slides?|times?)\\b|day \\d|' + RHYTHM
const SPAN: Record<string, string> = {
  minute: 'min\\w*|h|hours?',
  hour: 'h|hours?|days?|FTE',
  day: 'd|days?|h|hours?|weeks?|months?',
  week: 'weeks?|days?',
  month: 'months?|days?|quarters?|weeks?',
  quarter: 'quarters?|months?',
  year: 'years?|months?|annual\\w*',
}

const HOW_TO = /^\W*(?:[^?]*[.,:] )?how (?:do|can|should|would|could|to)\b(?!.*\b(?:calculat|comput)\w*)/i
const HOW_MANY_UNITS =
  /\bhow many (?:business |calendar |working )?(minute|hour|day|week|month|quarter|year)s?\b|^\W*(minute|hour|day|week|month|year)s (?:of|until|before|between)\b/i
const HOW_LONG =
  /\bhow (long|soon|quick\w*|fast|often|early|late)\b|\b(by|until) when\b|\b(response|resolution|reply|turnaround|lead|notice|waiting|retention) (times?|period)\b|\b(minimum|maximum|contract) term\b/i
const MONEY =
  /\b(what|which|whose)(?:'s)? (?:\S+ ){0,3}?(price|salary|fees?|dollars?(?! retention)|spend|hourly rate|service credit)\b|\b(do|does|should|must|would|can|may) (?:\w+ ){1,3}(charge|pay per)\b|\b(price|fee|salary|hourly rate|dollar amount) (?:of|for|per)\b|\bdollars?\b(?! retention)|\bhow much money\b|\b(what|how much) (do|does|would|will) .*\bcosts?\b(?!-)|\bcosts? (of|per|a) /i
// A level is no figure to reckon with; any other makes it a sum.
const FIGURE_GIVEN = /(?<!(?:level|stage|step|goal|tier|oml) ?)\b\d/i
const SHARE =
  /\b(what|which) (?:\S+ )?(percent\w*|discount|share|portion|proportion|fraction|win rate|rate|commission|margin)\b|\bhow many percent|\bhow much (discount|margin|commission)\b/i
const RATIO =
  /\b(what|which) (?:\S+ )?(ratio|split)\b|\bratio (of|between)\b|\bhow (?:is|are) (?:\S+ ){1,6}(split|divided) between\b/i
const HOW_MANY_THINGS =
  /\bhow many ((?:[\w'/-]+ ){1,5}?)(?:do|does|did|must|should|can|could|may|might|is|are|were|will|would|has|have|of|in|per|on|at|for|to|from|we|i|the|a|an|and|count|need|belong|make|puts?)\b/i
const WEEKDAY = /\b(weekdays?|(?:what|which) days? of the week)\b/i
const AMOUNT =
  /\b(what|which)(?:'s| is| are)? (?:the )?(?:\S+ ){0,3}?(scale|cut-offs?|targets?|threshold|amount|size|limit|number|figure|score|nps|csat)\b|\b(minimum|maximum|smallest|largest|passing|target) \w+|\bhow (big|high|low|far|large|much)\b|\btarget\b|\b(cap|ceiling|quota|limit) (?:for|on|of)\b/i
const FORMULA = /\b(calculated?|formula|computed?)\b/i

// The number of a level, a step or a clause measures nothing.
const MEASURED =
  '(?<!\\b(?:levels?|stages?|steps?|goals?|concepts?|courses?|phases?|OML|chapters?|blueprint)[ -]?(?:\\d[,–-] ?)?|[A-Z]-T?|[\\d.])\\d'

/** What is measured: a time, an amount of money, a share, a number of things. */
export type FigureKind = 'days' | 'span' | 'money' | 'share' | 'ratio' | 'count' | 'weekday' | 'amount' | 'formula'

/** A figure that a question asks for. */
export interface WantedFigure {
  kind: FigureKind
  /** Whether a text holds a figure of this kind. */
  isIn(text: string): boolean
}

/** Reads what kind of figure a question asks for (days, dollars, a percentage, a count of something, a formula); undefined for none. */
export function wantedFigure(question: string): WantedFigure | undefined {
  if (HOW_TO.test(question)) return undefined
  const [, counted, listed] = HOW_MANY_UNITS.exec(question) ?? []
  const unit = (counted ?? listed)?.toLowerCase()
  if (unit !== undefined)
    return matching('days', `${NUMBER}[ -]?(?:business |calendar )?(?:${SPAN[unit]})\\b|${RHYTHM}`)
  if (HOW_LONG.test(question)) return matching('span', `${NUMBER}[ -]?(?:business |calendar )?${ANY_SPAN}`)
  if (MONEY.test(question) && !FIGURE_GIVEN.test(question)) return matching('money', '[$€£] ?\\d')
  if (SHARE.test(question)) return matching('share', '\\d[\\d.,]* ?%')
  if (RATIO.test(question)) return matching('ratio', '\\d+ ?(?:%|[/:–-] ?\\d|to \\d)')
  if (WEEKDAY.test(question))
    return matching('weekday', '\\b(?:mon|tue|wed|thu|fri|satur|sun)(?:s|nes|rs|ur)?(?:day)?s?\\b')
  const things = HOW_MANY_THINGS.exec(`${question.replace(/\?\s*$/, '')} is`)?.[1]
  if (things !== undefined) return { kind: 'count', isIn: isCountOf(things) }
  if (AMOUNT.test(question)) return matching('amount', MEASURED)
  if (FORMULA.test(question)) return matching('formula', '[=÷×]|\\d| x |divided|percentage|sum of')
  return undefined
}

function matching(kind: FigureKind, pattern: string): WantedFigure {
  const expression = new RegExp(pattern, 'i')
  return { kind, isIn: (text) => expression.test(text) }
}
