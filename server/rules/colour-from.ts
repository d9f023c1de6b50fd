import type { Colour } from '../domain/segment.ts'
import type { Exact } from './exact.ts'
import { sayNumber } from './say-number.ts'

/** From which score a signal is green, and from which it is yellow; below that it is red. */
export interface Limits {
  green: number
  yellow: number
}

/** The colour of a score where more is better, and the comparison that settles it. A limit itself counts as reached. */
export function colourFrom(score: number | Exact, { green, yellow }: Limits): { colour: Colour; says: string } {
  const reaches = (limit: number) => (typeof score === 'number' ? score >= limit : score.isAtLeast(limit))
  const shown = sayNumber(typeof score === 'number' ? score : score.rounded())
  if (reaches(green)) return { colour: 'green', says: `${shown} is at least ${green}: green` }
  if (reaches(yellow)) return { colour: 'yellow', says: `${shown} is at least ${yellow} and below ${green}: yellow` }
  return { colour: 'red', says: `${shown} is below ${yellow}: red` }
}
