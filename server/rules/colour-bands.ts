import type { Colour } from '../domain/segment.ts'
import { type Exact, isAtLeast } from './exact.ts'

/** Green from one limit, Yellow from another, Red below. */
export interface ColourBand {
  green: number
  yellow: number
}

/** The colour of a value, compared before any rounding. */
export const colourOf = (value: Exact, { green, yellow }: ColourBand): Exclude<Colour, 'unknown'> =>
  isAtLeast(value, green) ? 'green' : isAtLeast(value, yellow) ? 'yellow' : 'red'

/** Says how a colour came about: `76.25 is green: green from 75, yellow from 60`. */
export const colourSays = (shown: number, colour: string, { green, yellow }: ColourBand) =>
  `${shown} is ${colour}: green from ${green}, yellow from ${yellow}, red below`
