import type { Segment } from '../../domain/segment.ts'
import type { Cadence } from './cadence-of.ts'
import type { Phase } from './client-phases.ts'
import { leaderOf } from './leader-of.ts'
import { lengthOf } from './length-of.ts'
import type { YearPlanValues } from './parameters.ts'
import type { RequiredMeeting } from './required-meeting.ts'
import { spansOf } from './span-of.ts'
import { wantedDay } from './wanted-day.ts'
import type { PlanClient, PlanSettings } from './year-plan-input.ts'

/**
 * The meetings that the cadence of its segment gives a client in a year: one in each month, quarter or half-year, all
 * at the same place within it. The second kind of meeting lies halfway between two of the first.
 */
export function cadenceMeetings(
  client: PlanClient & { segment: Segment },
  { clause, lines }: Cadence,
  phase: Phase,
  { year, values, settings }: { year: number; values: YearPlanValues; settings: PlanSettings },
): RequiredMeeting[] {
  const { id, name, segment, owners } = client
  const most = lines[0]?.timesAYear ?? 1
  return lines.flatMap(({ kind, timesAYear, ground }, at) => {
    const leader = leaderOf(kind, segment, values)
    const length = lengthOf(kind, values, settings)
    const preferred = leader.role === 'CSM' ? settings.csmDays : []
    const fraction = at === 0 ? phase.fraction : between(phase, most / timesAYear)
    const because = [ground, leader.ground, length.ground]
    return spansOf(year, timesAYear).map((span) => ({
      client: { id, name },
      segment,
      kind,
      period: span.label,
      from: span.from,
      to: span.to,
      wanted: wantedDay(span, fraction, preferred),
      preferred,
      minutes: length.minutes,
      role: leader.role,
      owner: owners[leader.role] ?? undefined,
      clause,
      because,
      rank: 1 + 12 / timesAYear,
    }))
  })
}

/** A place in a span that holds `meetings` of the first kind: midway between two of them, or half a span on from the one. */
const between = ({ fraction, place }: Phase, meetings: number) =>
  ((place % meetings) + ((fraction + 0.5) % 1)) / meetings
