/** A figure in a question, with where it stands and what it is of. */
export interface Figure {
  value: number
  unit: 'percent' | 'money' | 'plain'
  at: number
  end: number
}

const FIGURE =
  /(?<![\w.])(?<sign>\$|€|£)?\s?(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?<kilo>k\b)?\s?(?<percent>%|percent\b)?/gi
const WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')
const TENS: Record<string, number> = { fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60 }
const SAID = new RegExp(
  `(?<!ty[\\s-])\\b(${[...WORDS.slice(1), ...Object.keys(TENS)].join('|')})\\b(?![\\s-](?:hundred|thousand|${WORDS.slice(1, 10).join('|')})\\b)`,
  'gi',
)

/** Every figure in a question, in order; words up to twelve and the usual tens count as figures too. */
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
  const words = [...question.matchAll(SAID)].map(
    (match): Figure => ({
      value: TENS[match[0].toLowerCase()] ?? WORDS.indexOf(match[0].toLowerCase()),
      unit: 'plain',
      at: match.index,
      end: match.index + match[0].length,
    }),
  )
  return [...digits, ...words].toSorted((a, b) => a.at - b.at)
}
