import { fractionsIn } from './fraction-words.ts'
import { numberWordsIn } from './number-words.ts'

/** A figure in a question, with where it stands and what it is of. */
export interface Figure {
  value: number
  unit: 'percent' | 'money' | 'plain'
  at: number
  end: number
}

const FIGURE =
  /(?<![\w.])(?<sign>\$|€|£)?\s?(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?<kilo>k\b)?\s?(?<percent>%|percent\b)?/gi
const DOLLARS_AFTER = /^[\s-](?:dollars?|bucks|usd|euros?)\b/i
const PERCENT_AFTER = /^\s?(?:%|percent\b)/i

/** Every figure in a question, in order; numbers in words and parts in words, such as "half of them", count too. */
export function figuresOf(question: string): Figure[] {
  const digits = [...question.matchAll(FIGURE)].map((match): Figure => {
    const { sign, digits: text = '', kilo, percent } = match.groups!
    return {
      value: Number(text.replaceAll(',', '')) * (kilo ? 1000 : 1),
      unit: percent ? 'percent' : sign ? 'money' : 'plain',
      at: match.index,
      end: match.index + match[0].trimEnd().length,
    }
  })
  const parts = fractionsIn(question).map((part): Figure => ({ ...part, unit: 'percent' }))
  const words = numberWordsIn(question)
    .filter(({ at, end }) => !parts.some((part) => at < part.end && part.at < end))
    .map(({ value, at, end }): Figure => {
      const [percent = ''] = PERCENT_AFTER.exec(question.slice(end)) ?? []
      return { value, unit: percent === '' ? 'plain' : 'percent', at, end: end + percent.length }
    })
  return [...digits, ...parts, ...words].map((each) => withCurrency(question, each)).toSorted((a, b) => a.at - b.at)
}

/** "Six thousand dollars" and "a 500-dollar client" name amounts of money. */
function withCurrency(question: string, figure: Figure): Figure {
  const [said] = DOLLARS_AFTER.exec(question.slice(figure.end)) ?? []
  return figure.unit !== 'plain' || said === undefined
    ? figure
    : { ...figure, unit: 'money', end: figure.end + said.length }
}
