import type { GivenFigure } from './given-figures.ts'
import type { FigureField } from './rule-patterns/pattern.ts'

// A plain number this small is no amount of money: it counts hours, clients or months.
const SMALLEST_AMOUNT = 100
// A label further away than this belongs to another figure.
const REACH = 28
// A comma between a label and a figure mostly parts the two.
const ACROSS_A_BREAK = 20
const BREAK = /[,;.?!](?=\s|$)|\b(?:and|but|vs|versus)\b/i
// "maturity 2" is said more often than "2 maturity", so a label behind its figure counts as further away.
const BEHIND = 1.5
// More figures than these stand near one label only in a text that is no question.
const NEAREST = 4

// A second amount with the same label, as "$3,000 a month and $6,000 a month", leaves open which one is meant.
const AS_NEAR = 2

interface Candidate {
  figure: GivenFigure
  gap: number
}

/**
 * One figure for each field, by the labels that stand nearest to them all together. Undefined where a field has none,
 * and where two ways to read the question are equally good.
 */
export function assignFigures(question: string, figures: GivenFigure[], fields: FigureField[]) {
  const choices = fields.map((field) => candidatesFor(question, figures, field))
  let best: GivenFigure[] | undefined
  let least = Infinity
  const choose = (taken: GivenFigure[], sum: number): void => {
    if (sum > least) return
    const options = choices[taken.length]
    if (options === undefined) {
      best = sum < least ? taken : undefined
      least = sum
      return
    }
    for (const { figure, gap } of options) {
      if (!taken.includes(figure)) choose([...taken, figure], sum + gap)
    }
  }
  choose([], 0)
  return best !== undefined && isOnlyReading(best, choices) ? best : undefined
}

/**
 * The figures of the fields that are sure where others are open: two figures stand as near to their labels. Undefined
 * where a field has no figure at all, or where nothing is sure.
 */
export function sureFigures(question: string, figures: GivenFigure[], fields: FigureField[]) {
  const choices = fields.map((field) => candidatesFor(question, figures, field))
  const sure = choices.map(([best, next]) =>
    best && !(next && next.gap <= best.gap + AS_NEAR) ? best.figure : undefined,
  )
  const given = sure.filter((figure) => figure !== undefined)
  const isClear = new Set(given).size === given.length && given.length > 0 && given.length < fields.length
  return isClear && choices.every(({ length }) => length > 0) ? sure : undefined
}

/** Whether no figure that is left over stands as near to the label of a field as the one that it was given. */
const isOnlyReading = (chosen: GivenFigure[], choices: Candidate[][]) =>
  choices.every((options, at) => {
    const own = options.find(({ figure }) => figure === chosen[at])!
    return options.every(
      ({ figure, gap }) => chosen.includes(figure) || figure.value === own.figure.value || gap > own.gap + AS_NEAR,
    )
  })

function candidatesFor(question: string, figures: GivenFigure[], field: FigureField): Candidate[] {
  const places = [...question.matchAll(new RegExp(field.labels.source, 'gi'))].map(({ index, 0: label }) => ({
    at: index,
    end: index + label.length,
  }))
  return figures
    .filter((figure) => fits(figure, field))
    .map((figure) => ({ figure, gap: Math.min(...places.map((place) => gapBetween(question, place, figure))) }))
    .filter(({ gap }) => gap <= REACH)
    .toSorted((a, b) => a.gap - b.gap)
    .slice(0, NEAREST)
}

function gapBetween(question: string, label: { at: number; end: number }, figure: GivenFigure): number {
  const isBefore = label.at < figure.at
  const between = isBefore ? question.slice(label.end, figure.at) : question.slice(figure.end, label.at)
  return between.length * (isBefore ? 1 : BEHIND) + (BREAK.test(between) ? ACROSS_A_BREAK : 0)
}

/** Whether a figure can be this input: its unit, and what it counts. Money may be written without its sign. */
export function fits(figure: GivenFigure, { labels, unit, counts, mustCount, toInput }: FigureField): boolean {
  if (figure.noun === undefined ? mustCount : !(counts ?? labels).test(figure.noun)) return false
  if (toInput !== undefined && toInput(figure) === undefined) return false
  if (unit === undefined) return figure.unit !== 'money' && !(figure.unit === 'percent' && counts !== undefined)
  if (figure.unit === unit) return true
  return unit === 'money' && figure.unit === 'plain' && (figure.value >= SMALLEST_AMOUNT || figure.noun === 'hourly')
}
