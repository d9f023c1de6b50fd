import { type Segment, SEGMENTS } from '../../../domain/segment.ts'
import { toWholeUnits } from '../../1.1-segmentation/to-whole-units.ts'

/** A client as the solver sees it. `hours` are those of a year in each segment, also above and below its own. */
export interface CapacityClient {
  id: string
  segment: Segment
  mrr: number | null
  hours: Record<Segment, number>
}

/** A move down that gives hours back; `cut` counts whole units. */
export interface Cut {
  to: Segment
  cut: bigint
}

/** A client with its moves that give hours back, the smallest cut first; of two alike, only the higher segment. */
export interface Movable {
  client: CapacityClient
  cuts: Cut[]
  most: bigint
}

/** The clients that can give hours back, the one to be moved first at the front, and the gap, in the same whole units. */
export function toMovables(clients: readonly CapacityClient[], gapHours: readonly number[], mostSteps: number) {
  const figures = toWholeUnits([
    ...gapHours,
    ...clients.flatMap(({ hours }) => SEGMENTS.map((letter) => hours[letter])),
  ])
  const movables = clients.map((client, at): Movable => {
    const start = gapHours.length + at * SEGMENTS.length
    const own = SEGMENTS.indexOf(client.segment)
    const cuts = SEGMENTS.flatMap((to, step): Cut[] => {
      const cut = figures[start + own]! - figures[start + step]!
      return step > own && step - own <= mostSteps && cut > 0n ? [{ to, cut }] : []
    })
      .toSorted((a, b) => Number(a.cut - b.cut))
      .filter(({ cut }, place, all) => cut !== all[place - 1]?.cut)
    return { client, cuts, most: cuts.at(-1)?.cut ?? 0n }
  })
  return {
    figures: figures.slice(0, gapHours.length),
    movables: movables.filter(({ cuts }) => cuts.length > 0).toSorted((a, b) => byTurn(a.client, b.client)),
  }
}

/**
 * Who is moved first where hours leave a choice: the lowest revenue, then the lower segment, then the id. A client
 * whose revenue is not known is moved last, for it may be the largest.
 */
function byTurn(a: CapacityClient, b: CapacityClient): number {
  if (a.mrr !== b.mrr) return (a.mrr ?? Infinity) - (b.mrr ?? Infinity)
  if (a.segment !== b.segment) return a.segment > b.segment ? -1 : 1
  return a.id < b.id ? -1 : 1
}
