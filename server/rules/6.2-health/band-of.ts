import type { Segment } from '../../domain/segment.ts'
import { Exact } from '../exact.ts'
import { sayNumber } from '../say-number.ts'

/**
 * The bands of a segment: low below a number, and top above another. Where there is no middle band the number itself
 * belongs to the top.
 */
export interface Bands {
  lowBelow: number
  low: string
  middle?: string
  topAbove?: number
  top: string
}

/** The band of a score and the comparison that settles it; null for a segment whose limits are no numbers. */
export function bandOf(score: Exact, segment: Segment, bands: Partial<Record<Segment, Bands>>) {
  const row = bands[segment]
  if (row === undefined) return { band: null, says: `Segment ${segment} has adaptive limits, which are no numbers` }
  const { lowBelow, low, middle, topAbove, top } = row
  const shown = sayNumber(score.rounded())
  const answer = (band: string, how: string) => ({ band, says: `Segment ${segment}: ${shown} is ${how}: ${band}` })
  if (!score.isAtLeast(lowBelow)) return answer(low, `below ${lowBelow}`)
  if (middle === undefined || topAbove === undefined) return answer(top, `at least ${lowBelow}`)
  return Exact.of(topAbove).isAtLeast(score)
    ? answer(middle, `${lowBelow} to ${topAbove}`)
    : answer(top, `above ${topAbove}`)
}
