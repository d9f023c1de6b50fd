import { assignFigures, sureFigures } from './assign-figures.ts'
import { figuresInOrder, figuresOfProduct } from './figures-of-fields.ts'
import { type GivenFigure, givenFigures } from './given-figures.ts'
import type { Place, Quantity } from './quantities/quantity.ts'
import { readFigures } from './quantities/read-quantities.ts'
import { totalsIn } from './quantities/read-totals.ts'
import { RULE_PATTERNS } from './rule-patterns.ts'
import type { FigureField, RulePattern, WordField } from './rule-patterns/pattern.ts'
import { HOURS } from './rule-patterns/fields/strategy-fields.ts'
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
  return (sure.length > 0 ? sure : calls.slice(0, 1))
    .filter((call, _, all) => !isPartOfAnother(call, all))
    .filter((call, at, all) => all.findIndex(({ rule }) => rule === call.rule) === at)
}

/** The figures that a pattern may read: no part of a day, no whole of a share, and a total in place of its factors. */
function readableFigures(question: string): GivenFigure[] {
  const quantities = readFigures(question)
  const unread = quantities.flatMap((each): Place[] =>
    each.kind === 'date' || isPast(each) ? [each] : each.kind === 'share' ? [each.of] : [],
  )
  const totals = totalsIn(question, quantities)
  return [...givenFigures(question), ...totals.map(({ value, at, end }) => asFigure(value, { at, end }))].filter(
    (figure) =>
      ![...unread, ...totals.flatMap(({ factors }) => factors)].some(
        ({ at, end }) =>
          figure.at < end &&
          at < figure.end &&
          !totals.some((total) => total.at === figure.at && total.end === figure.end),
      ),
  )
}

/** Where something moved from is no value that it has now. */
const isPast = (each: Quantity) => each.kind === 'number' && each.role === 'from'

const asFigure = (value: number, place: Place): GivenFigure => ({ value, unit: 'plain', noun: 'hours', ...place })

/** A call whose figures all belong to one that needs more of them takes a part for the whole. */
const isPartOfAnother = ({ pattern, figures, places }: ReadCall, calls: ReadCall[]) =>
  pattern.beside === undefined &&
  figures.length > 0 &&
  calls.some(
    (other) =>
      other.places.length > places.length &&
      figures.every((each) => other.places.some(({ at, end }) => each.at < end && at < each.end)),
  )

function readInput(question: string, figures: GivenFigure[], { fields, inOrder, readsAllHours }: RulePattern) {
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
  if (readsAllHours && left.some((figure) => HOURS.test(figure.noun ?? '') && !read.includes(figure))) return undefined
  return { input: Object.fromEntries(inputs), figures: read, places: [...places, ...(isOpen ? left : read)], isOpen }
}
