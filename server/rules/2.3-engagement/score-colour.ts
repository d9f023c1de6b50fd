import type { Segment } from '../../domain/segment.ts'
import { colourFrom, type Limits } from '../colour-from.ts'

/** ENG-02: the colour of the score by segment. D has no row and is read with C's. */
export function scoreColour(score: number, segment: Segment, rows: Record<'A' | 'B' | 'C', Limits>) {
  const { colour, says } = colourFrom(score, rows[segment === 'D' ? 'C' : segment])
  const row = segment === 'D' ? "Segment D has no row of its own and takes C's" : `Segment ${segment}`
  return { colour, because: [{ clause: 'ENG-02' as const, says: `${row}: ${says}` }] }
}
