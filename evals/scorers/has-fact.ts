import { analyse } from '../../server/retrieval/analyse.ts'

/**
 * Whether a text states a fact. Figures count as whole figures (25 is not in 125 or 25.5), words by their stems and
 * in any order; every part of the fact must be there.
 */
export function hasFact(text: string, fact: string): boolean {
  const said = spaced(text)
  const figures = spaced(fact).match(FIGURE) ?? []
  const words = analyse(fact).filter((word) => !/\d/.test(word))
  const stems = new Set(analyse(text))
  const known = new Set(said.match(FIGURE) ?? [])
  return figures.every((figure) => known.has(figure)) && words.every((word) => stems.has(word))
}

const FIGURE = /\d+(?:\.\d+)?/g
const spaced = (text: string) => text.replaceAll(/(?<=\d),(?=\d{3})/g, '').replaceAll(/(\d)\.0+\b/g, '$1')
