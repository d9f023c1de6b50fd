const UNITS = 'one two three four five six seven eight nine'.split(' ')
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SMALL = [...UNITS, ...TEENS]
const GROUPS: Record<string, number> = { dozen: 12, hundred: 100, thousand: 1000 }

const HALF = 0.5

const units = UNITS.join('|')
const tens = TENS.join('|')
const small = `(?:${tens})[\\s-](?:${units})|${[...TEENS, ...TENS, ...UNITS].join('|')}`
const groups = Object.keys(GROUPS).join('|')
const SAID = new RegExp(
  `\\b(?:(?<many>half an?|an?|${small})[\\s-](?<group>${groups})|(?<couple>a couple of)|(?<part>half an?)(?= (?:fte|full|hour|day|month)\\b)|(?<plain>${small}))\\b(?!-?(?:${groups})\\b)`,
  'gi',
)

/** A number that a text writes in words, with where it stands. */
export interface NumberWord {
  value: number
  at: number
  end: number
}

/** The numbers that a text writes in words: "seven", "thirty-five", "half a dozen", "two hundred". */
export const numberWordsIn = (text: string): NumberWord[] =>
  [...text.matchAll(SAID)].map((match) => {
    const { many, group, couple, part, plain } = match.groups!
    const value = couple ? 2 : part ? HALF : plain ? valueOf(plain) : timesOf(many!) * GROUPS[group!.toLowerCase()]!
    return { value, at: match.index, end: match.index + match[0].length }
  })

function timesOf(many: string): number {
  if (/^half/i.test(many)) return HALF
  return /^an?$/i.test(many) ? 1 : valueOf(many)
}

function valueOf(words: string): number {
  const [first = '', second] = words.toLowerCase().split(/[\s-]/)
  const ten = TENS.indexOf(first)
  const base = ten < 0 ? SMALL.indexOf(first) + 1 : (ten + 2) * 10
  return second === undefined ? base : base + UNITS.indexOf(second) + 1
}
