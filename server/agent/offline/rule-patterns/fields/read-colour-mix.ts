import { type GivenFigure, givenFigures } from '../../given-figures.ts'
import type { Place, ShareGiven } from '../../quantities/quantity.ts'
import { readFigures } from '../../quantities/read-quantities.ts'
import type { Said, WordField } from '../pattern.ts'

type Colour = 'green' | 'yellow' | 'red'

interface Mix {
  shares: Partial<Record<Colour, number>>
  places: Place[]
}

const COLOURS = ['green', 'yellow', 'red'] as const
const PERCENT = 100
// Nine decimals are more than any share has; they take the dust off a division.
const DECIMALS = 9
const ALL =
  /\b(?:all|full|fully|entirely|completely|purely|nothing but|everything(?:'s| is| was| in| at)?|every metric(?: is| was)?)\s(?:metrics\s)?(?<colour>green|yellow|red)\b/gi
const REST =
  /\b(?:the )?(?:rest|remainder|remaining|others?|everything else)(?: of (?:it|them))?(?: is| are| was| were|:|,)? (?<colour>green|yellow|red)\b/i
const NONE = /\b(?:no|zero|nothing) (?<colour>green|yellow|red)s?\b/gi
const BEHIND =
  /^\s*(?:of (?:it |them |the metrics |her metrics |his metrics )?)?(?:(?:is|are|was|were|metrics?|at|in)\s)*(?<colour>green|yellow|red)\b/i
const BEFORE = /\b(?<colour>green|yellow|red)\s*(?:share\s)?(?:is|was|at|of|for|=|:)?\s*$/i

/** The share of green or yellow, 0 to 1, by the mix that a question gives: "80% Green, rest Yellow", "6 green, 2 yellow". */
export const colourShare = (field: string, colour: 'green' | 'yellow'): WordField => ({
  field,
  read(question): Said | undefined {
    const mix = colourMix(question)
    const value = mix?.shares[colour]
    return value === undefined ? undefined : { value, places: mix!.places }
  },
})

/** The share of each colour; one that is not said is nothing where the others make a whole, and else not known. */
function colourMix(question: string): Mix | undefined {
  const all = [...question.matchAll(ALL)].filter(({ index }) => !/\bnot $/i.test(question.slice(0, index)))
  const parts = sharesIn(question)
  const figures = givenFigures(question).flatMap((figure) => {
    // "5 of 8 metrics green": what is green are the 5.
    if (parts.some(({ of }) => of.at === figure.at)) return []
    const colour = colourOf(question, parts.find(({ met }) => met.at === figure.at) ?? figure)
    return colour === undefined || figure.unit === 'money' ? [] : [{ ...figure, colour }]
  })
  if (all.length > 0) {
    const named = new Set(all.map(({ groups }) => groups!['colour']!.toLowerCase() as Colour))
    if (named.size !== 1 || figures.some(({ value }) => value !== PERCENT)) return undefined
    const [whole] = named
    const shares = Object.fromEntries(COLOURS.map((colour) => [colour, colour === whole ? 1 : 0]))
    return { shares, places: all.map(({ index, 0: text }) => ({ at: index, end: index + text.length })) }
  }
  if (figures.length === 0 || new Set(figures.map(({ colour }) => colour)).size < figures.length) return undefined
  const areShares = figures.every(({ unit, value }) => unit === 'percent' || value < 1)
  const whole = areShares ? PERCENT : wholeOf(question, figures)
  if (whole === undefined || (!areShares && figures.some(({ unit }) => unit === 'percent'))) return undefined
  const shares: Partial<Record<Colour, number>> = {}
  for (const { colour, value, unit } of figures)
    shares[colour] = rounded(unit === 'percent' || !areShares ? value / whole : value)
  for (const { groups } of question.matchAll(NONE)) shares[groups!['colour']!.toLowerCase() as Colour] = 0
  const sum = rounded(Object.values(shares).reduce((total, share) => total + share, 0))
  const rest = REST.exec(question)?.groups?.['colour']?.toLowerCase() as Colour | undefined
  if (sum > 1) return undefined
  if (rest !== undefined && shares[rest] === undefined) shares[rest] = rounded(1 - sum)
  if (rest !== undefined || sum === 1) for (const colour of COLOURS) shares[colour] ??= 0
  return { shares, places: figures.map(({ at, end }) => ({ at, end })) }
}

const sharesIn = (question: string) => readFigures(question).filter((each): each is ShareGiven => each.kind === 'share')

function colourOf(question: string, { at, end }: Place): Colour | undefined {
  const found = BEHIND.exec(question.slice(end)) ?? BEFORE.exec(question.slice(0, at))
  return found?.groups!['colour']!.toLowerCase() as Colour | undefined
}

/** Of how many metrics some are of a colour: of those that are told as the whole, or of all three colours together. */
function wholeOf(question: string, figures: readonly GivenFigure[]): number | undefined {
  const wholes = new Set(sharesIn(question).map(({ of }) => of.value))
  if (wholes.size > 1) return undefined
  const sum = figures.reduce((total, { value }) => total + value, 0)
  const [whole] = wholes
  if (whole !== undefined) return whole >= sum ? whole : undefined
  const told = givenFigures(question).find(
    (each) =>
      each.unit === 'plain' &&
      /^\s(?:metrics|measures|accounts|kpis|months)\b/i.test(question.slice(each.end)) &&
      figures.every(({ at }) => at !== each.at),
  )
  if (told !== undefined) return told.value >= sum ? told.value : undefined
  return figures.length === COLOURS.length ? sum : undefined
}

const rounded = (share: number) => Number(share.toFixed(DECIMALS))
