import { CopilotError } from '../../domain/errors.ts'
import { SEGMENTS } from '../../domain/segment.ts'
import { capacityGap } from '../1.2-engagement-strategy/capacity-gap.ts'
import { Exact } from '../exact.ts'
import type { CapacityRequest } from './capacity-request.ts'
import type { SegmentDemand } from './demand.ts'

export interface RoleDemand {
  role: string
  hours: number
  availableHours: number | null
  /** Below 0 where hours are left; null where it is not known what the role has. */
  gapHours: number | null
  clause: string
}

/**
 * The hours of each role, from the shares that were given: the blueprints ask for them (FND-31) and print none. Throws
 * `bad-input` where the shares of a segment add up to more than 100 %.
 */
export function roleDemand(roles: CapacityRequest['roles'], bySegment: SegmentDemand[], asOf: string): RoleDemand[] {
  const list = Object.entries(roles ?? {})
  for (const segment of SEGMENTS) {
    const sum = list.reduce((total, [, { shares }]) => total.plus(shares[segment] ?? 0), Exact.of(0))
    if (!Exact.of(100).isAtLeast(sum)) {
      const says = `The shares of the roles in Segment ${segment} add up to ${sum.rounded()} %; they may be at most 100 %.`
      throw new CopilotError('bad-input', says)
    }
  }
  return list.map(([role, { shares, hours: availableHours }]) => {
    const hours = bySegment
      .reduce(
        (sum, row) =>
          sum.plus(
            Exact.of(row.hours)
              .times(shares[row.segment] ?? 0)
              .over(100),
          ),
        Exact.of(0),
      )
      .rounded()
    const gap = availableHours === undefined ? null : capacityGap.apply({ requiredHours: hours, availableHours }, asOf)
    const gapHours = gap === null ? null : Number(gap.value?.['gapHours'])
    return { role, hours, availableHours: availableHours ?? null, gapHours, clause: 'FND-31' }
  })
}
