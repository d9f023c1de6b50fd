import { Exact } from '../exact.ts'
import type { YearPlanValues } from './parameters.ts'
import type { Role } from './roles.ts'
import type { PlanOwner } from './year-plan-input.ts'

/** What a person may take on in a role. */
export interface OwnerLimits {
  slotsPerWeek: number | undefined
  /** The most minutes of meetings in a month that keep the load below its limit. */
  minutesPerMonth: number | undefined
  /** The load of a month with so many minutes of meetings; null where the hours are not known. */
  percentOf(minutes: number): number | null
}

/** SCH-04 and SCH-05 for one person and role; without a word about the hours the load is not judged. */
export function ownerLimits(role: Role, owner: PlanOwner | undefined, values: YearPlanValues): OwnerLimits {
  const { vcioSessionsPerWeek } = values['SCH-04']
  const given = owner?.slotsPerWeek ?? undefined
  const hours = owner?.hoursPerMonth ?? undefined
  const booked = owner?.bookedPercent ?? 0
  return {
    slotsPerWeek: role === 'vCIO' ? Math.min(vcioSessionsPerWeek, given ?? vcioSessionsPerWeek) : given,
    minutesPerMonth: mostMinutes(hours, booked, values['SCH-05'].loadBelowPercent),
    percentOf: (minutes) =>
      hours === undefined ? null : Exact.of(minutes).times(100).over(minutesIn(hours)).plus(booked).rounded(),
  }
}

function mostMinutes(hours: number | undefined, booked: number, limit: number): number | undefined {
  if (booked >= limit) return 0
  if (hours === undefined) return undefined
  const { over, under } = Exact.of(limit).minus(booked).times(minutesIn(hours)).over(100).parts
  // The load stays below its limit, so that the minutes that reach it are one too many.
  return Number((over - 1n) / under)
}

const minutesIn = (hours: number) => Exact.of(hours).times(60)
