import { assignFigures, fits, sureFigures } from './assign-figures.ts'
import { type GivenFigure, givenFigures } from './given-figures.ts'
import type { Place } from './rule-matching/quantity.ts'
import { readProduct } from './rule-matching/read-product.ts'
import { readQuantities } from './rule-matching/read-quantities.ts'
import { RULE_PATTERNS } from './rule-patterns.ts'
import type { FigureField, RulePattern, WordField } from './rule-patterns/pattern.ts'
import { segmentsIn } from './segments-given.ts'

export interface RuleCall {
  rule: string
  input: Record<string, unknown>
}

export interface ReadCall extends RuleCall {
  pattern: RulePattern
  figures: GivenFigure[]
  places: { at: number; end: number }[]
  /** Two figures could be an input, which is left out: the answer says what is needed. */
  isOpen: boolean
}

/** The rules that a question gives all inputs for, read from its own words and figures and from nothing else. */
export const planRuleCalls = (question: string): RuleCall[] =>
  readRuleCalls(question).map(({ rule, input }) => ({ rule, input }))

/** The same calls with the places of the figures and words that each has read. */
export function readRuleCalls(question: string): ReadCall[] {
  const figures = readableFigures(question)
  const segments = segmentsIn(question)
  const mayApply: Record<string, boolean> = { given: segments.length === 1, asked: segments.length === 0 }
  const calls = RULE_PATTERNS.filter(({ asks, unless }) => asks.test(question) && !unless?.test(question)).flatMap(
    (pattern): ReadCall[] => {
      if (pattern.segment !== undefined && !mayApply[pattern.segment]) return []
      const read = readInput(question, figures, pattern)
      if (read === undefined) return []
      const input = pattern.segment === 'given' ? { segment: segments[0], ...read.input } : read.input
      return [{ rule: pattern.rule, input, pattern, figures: read.figures, places: read.places, isOpen: read.isOpen }]
    },
  )
  const sure = calls.filter(({ isOpen }) => !isOpen)
  return (sure.length > 0 ? sure : calls.slice(0, 1)).filter(
    (call, at, all) => all.findIndex(({ rule }) => rule === call.rule) === at && !isPartOfAnother(call, all),
  )
}

/** The figures that a pattern may read: no part of a day, and no whole of a share, which is no value of its own. */
function readableFigures(question: string): GivenFigure[] {
  const quantities = readQuantities(question, ANY_DAY)
  const unread = quantities.flatMap((each): Place[] =>
    each.kind === 'date' ? [each] : each.kind === 'share' ? [each.of] : [],
  )
  return givenFigures(question).filter((figure) => !unread.some(({ at, end }) => figure.at < end && at < figure.end))
}

// Which year a day is of does not matter to where it stands.
const ANY_DAY = '2000-01-01'

/** A call whose figures all belong to one that needs more of them takes a part for the whole. */
const isPartOfAnother = ({ pattern, figures, places }: ReadCall, calls: ReadCall[]) =>
  pattern.beside === undefined &&
  figures.length > 0 &&
  calls.some(
    (other) =>
      other.places.length > places.length &&
      figures.every((each) => other.places.some(({ at, end }) => each.at < end && at < each.end)),
  )

function readInput(question: string, figures: GivenFigure[], { fields, inOrder }: RulePattern) {
  const words = fields.filter((field): field is WordField => 'read' in field)
  const said = words.map(({ field, read }) => ({ field, said: read(question) }))
  if (said.some(({ said: one }) => one === undefined)) return undefined
  const places = said.flatMap(({ said: one }) => one!.places)
  const left = figures.filter((figure) => !places.some(({ at, end }) => figure.at < end && at < figure.end))

  const counted = fields.filter((field): field is FigureField => 'labels' in field)
  const chosen =
    (inOrder && figuresInOrder(question, left, counted)) ||
    figuresOfProduct(question, left, counted) ||
    assignFigures(question, left, counted)
  const sure = chosen ?? sureFigures(question, left, counted)
  if (sure === undefined) return undefined
  const inputs = [
    ...said.map(({ field, said: one }) => [field, one!.value] as const),
    ...counted.flatMap(({ field, toInput }, at) => {
      const figure = sure[at]
      return figure === undefined ? [] : [[field, toInput?.(figure) ?? figure.value] as const]
    }),
  ]
  const read = sure.filter((figure) => figure !== undefined)
  const isOpen = chosen === undefined
  return { input: Object.fromEntries(inputs), figures: read, places: [...places, ...(isOpen ? left : read)], isOpen }
}

/** Where as many percentages are multiplied as fields take one, they fill those in order; the labels decide the others. */
function figuresOfProduct(question: string, figures: GivenFigure[], fields: FigureField[]): GivenFigure[] | undefined {
  const shares = fields.filter(({ unit }) => unit === 'percent')
  const factors = readProduct(question).flatMap(({ at }) => figures.filter((figure) => figure.at === at))
  if (shares.length === 0 || factors.length !== shares.length) return undefined
  const others = fields.filter((field) => !shares.includes(field))
  const chosen = assignFigures(
    question,
    figures.filter((figure) => !factors.includes(figure)),
    others,
  )
  return chosen && fields.map((field) => chosen[others.indexOf(field)] ?? factors[shares.indexOf(field)]!)
}

const LIST_GAP = /^\s*(?:[,;/&]|vs\.?|versus|and|,\s*and)?\s*$/i

/** A bare list of as many figures as fields, where the labels are not said at all or all before it and in order. */
function figuresInOrder(question: string, figures: GivenFigure[], fields: FigureField[]): GivenFigure[] | undefined {
  const isBareList = figures.every(
    (figure, at) => at === 0 || LIST_GAP.test(question.slice(figures[at - 1]!.end, figure.at)),
  )
  if (!isBareList || figures.length !== fields.length) return undefined
  if (!fields.every((field, at) => fits(figures[at]!, field))) return undefined
  const places = fields.map(({ labels }) => question.search(labels))
  const isUnsaid = places.every((place) => place < 0)
  const isInOrder = places.every((place, at) => place > (places[at - 1] ?? -1) && place < figures[0]!.at)
  return isUnsaid || isInOrder ? figures : undefined
}
