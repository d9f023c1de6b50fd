import { analyse } from '../analyse.ts'

const NUMBER = '(?:\\d[\\d.,]*%?(?: ?[-–] ?\\d[\\d.,]*%?)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)'
const RHYTHM = '\\b(?:daily|weekly|bi-?weekly|monthly|quarterly|semi-annual\\w*|annual\\w*|yearly|every|same day)\\b'
const SPAN: Record<string, string> = {
  minute: 'min\\w*',
  hour: 'h|hours?|days?',
  day: 'd|days?|h|hours?|weeks?|months?',
  week: 'weeks?|days?',
  month: 'months?|days?|quarters?|weeks?',
  quarter: 'quarters?|months?',
  year: 'years?|annual\\w*',
}
const COUNTED_WITHIN = 5

const HOW_MANY_UNITS = /\bhow many (?:business |calendar |working )?(minute|hour|day|week|month|quarter|year)s?\b/i
const HOW_LONG = /\bhow (long|soon|quick\w*|fast|often)\b|\bby when\b/i
const MONEY =
  /\b(price|charge|salary|fee|dollars?|how much money|service credit)\b|\b(what|how much) (do|does|is|are|would) .*\bcosts?\b|\bcosts? (per|a) (month|year|hour)\b/i
// A level is no figure to reckon with; any other makes it a sum.
const FIGURE_GIVEN = /(?<!(?:level|stage|step|goal|tier|oml) ?)\b\d/i
const SHARE =
  /\b(what|which) (percent\w*|discount|share|win rate|rate)\b|\bwhat \w+ (rate|percentage|share)\b|\bhow many percent/i
const HOW_MANY_THINGS =
  /\bhow many ((?:[\w'/-]+ ){1,5}?)(?:do|does|did|must|should|can|could|may|might|is|are|were|will|would|has|have|of|in|per|on|at|for|to|from|we|i|the|a|an|and|count|need|belong|make|puts?)\b/i
const AMOUNT =
  /\b(what|which) (numeric |0-100 )?(scale|cut-off|target|threshold|amount|size|limit|number|figure)\b|\b(minimum|maximum|smallest|largest) \w+|\bhow (big|high|low|far|large|much)\b|\btarget\b/i
const FORMULA = /\b(calculated|formula|computed?)\b/i

type FigureKind = 'days' | 'span' | 'money' | 'share' | 'count' | 'amount' | 'formula'

/** A figure that a question asks for. */
export interface WantedFigure {
  kind: FigureKind
  /** Whether a text holds a figure of this kind. */
  isIn(text: string): boolean
}

/** Reads what kind of figure a question asks for (days, dollars, a percentage, a count of something, a formula); undefined for none. */
export function wantedFigure(question: string): WantedFigure | undefined {
  const unit = HOW_MANY_UNITS.exec(question)?.[1]?.toLowerCase()
  if (unit !== undefined)
    return matching('days', `${NUMBER}[ -]?(?:business |calendar )?(?:${SPAN[unit]})\\b|${RHYTHM}`)
  if (HOW_LONG.test(question)) {
    return matching(
      'span',
      `${NUMBER}[ -]?(?:business |calendar )?(?:h|d|min|hours?|days?|weeks?|months?|quarters?|years?|minutes?|cycles?|slides?|times?)\\b|day \\d|${RHYTHM}`,
    )
  }
  if (MONEY.test(question) && !FIGURE_GIVEN.test(question)) return matching('money', '[$€£] ?\\d')
  if (SHARE.test(question)) return matching('share', '\\d[\\d.,]* ?%')
  const things = HOW_MANY_THINGS.exec(`${question.replace(/\?\s*$/, '')} is`)?.[1]
  if (things !== undefined) return countOf(analyse(things).at(-1))
  if (AMOUNT.test(question)) return matching('amount', '\\d')
  if (FORMULA.test(question)) return matching('formula', '[=÷×]|\\d| x |divided|percentage|sum of')
  return undefined
}

function matching(kind: FigureKind, pattern: string): WantedFigure {
  const expression = new RegExp(pattern, 'i')
  return { kind, isIn: (text) => expression.test(text) }
}

/** A number that stands shortly before a noun: "three opening questions" counts questions. */
function countOf(noun: string | undefined): WantedFigure {
  const number = new RegExp(`^${NUMBER}$`, 'i')
  const isIn = (text: string) => {
    const words = text.match(/[\w$%.,/-]+/g) ?? []
    return words.some(
      (word, at) =>
        number.test(word.replace(/[.,]$/, '')) &&
        words.slice(at + 1, at + 1 + COUNTED_WITHIN).some((next) => noun !== undefined && analyse(next).includes(noun)),
    )
  }
  return { kind: 'count', isIn }
}
