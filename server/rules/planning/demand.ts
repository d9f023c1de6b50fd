import type { AppliedConflict, Ground } from '../../domain/finding.ts'
import { type Segment, SEGMENTS } from '../../domain/segment.ts'
import { segmentHours } from '../1.2-engagement-strategy/segment-hours.ts'
import { Exact } from '../exact.ts'
import { sayNumber } from '../say-number.ts'
import type { CapacitySettings } from './capacity-settings.ts'
import { hoursTable } from './hours-table.ts'

export interface SegmentDemand {
  segment: Segment
  clients: number
  /** Null where the clients of a segment have hours of their own. */
  hoursPerClient: number | null
  hours: number
  clause: string
}

export interface Demand {
  hours: number
  bySegment: SegmentDemand[]
  because: Ground[]
  conflicts: AppliedConflict[]
}

interface Placed {
  segment: Segment
  hours: number
}

/** The hours a year that clients take, by segment and together: by the table (ES-10), or summed from their own (ES-03). */
export function demandOf(clients: readonly Placed[], settings: CapacitySettings, asOf: string): Demand {
  const inSegment = (segment: Segment) => clients.filter((client) => client.segment === segment)
  if (settings.hoursFrom === 'budget') return ownDemand(inSegment)
  const counts = Object.fromEntries(SEGMENTS.map((segment) => [segment, inSegment(segment).length]))
  const table = hoursTable(settings, asOf)
  const { value, because, conflicts } = segmentHours.apply(
    { clientCounts: counts, hoursPerClient: table },
    asOf,
    settings.own,
  )
  const sums = value?.['bySegment'] as Record<Segment, number>
  return {
    hours: Number(value?.['totalHours']),
    bySegment: SEGMENTS.map((segment) => ({
      segment,
      clients: inSegment(segment).length,
      hoursPerClient: table[segment],
      hours: sums[segment],
      clause: 'ES-10',
    })),
    because: [...givenHours(settings), ...because],
    conflicts,
  }
}

function givenHours({ perClient = {} }: CapacitySettings): Ground[] {
  const given = SEGMENTS.flatMap((segment) => {
    const hours = perClient[segment]
    return hours === undefined ? [] : [`${segment} ${sayNumber(hours)}`]
  })
  if (given.length === 0) return []
  return [{ clause: 'ES-10', says: `Hours per client as given, in place of the table: ${given.join(', ')}` }]
}

function ownDemand(inSegment: (segment: Segment) => readonly Placed[]): Demand {
  const sum = (values: number[]) => values.reduce((total, hours) => total.plus(hours), Exact.of(0)).rounded()
  const bySegment = SEGMENTS.map((segment) => {
    const hours = sum(inSegment(segment).map((client) => client.hours))
    return { segment, clients: inSegment(segment).length, hoursPerClient: null, hours, clause: 'ES-03' }
  })
  const hours = sum(bySegment.map((row) => row.hours))
  const parts = bySegment.map((row) => `${row.segment} ${sayNumber(row.hours)}`).join(', ')
  const says = `The hours that each client's budget pays for, summed: ${parts}; together ${sayNumber(hours)} hours a year`
  return { hours, bySegment, because: [{ clause: 'ES-03', says }], conflicts: [] }
}
