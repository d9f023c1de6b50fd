import { assignFigures, fits } from './assign-figures.ts'
import type { GivenFigure } from './given-figures.ts'
import { readProduct } from './quantities/read-product.ts'
import type { FigureField } from './rule-patterns/pattern.ts'

/** Where as many percentages are multiplied as fields take one, they fill those in order; the labels decide the others. */
export function figuresOfProduct(
  question: string,
  figures: GivenFigure[],
  fields: FigureField[],
): GivenFigure[] | undefined {
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
export function figuresInOrder(
  question: string,
  figures: GivenFigure[],
  fields: FigureField[],
): GivenFigure[] | undefined {
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
