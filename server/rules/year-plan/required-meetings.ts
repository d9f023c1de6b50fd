import type { Segment } from '../../domain/segment.ts'
import { type Cadence, cadenceOf, type CadencePosition } from './cadence-of.ts'
import { cadenceMeetings } from './cadence-meetings.ts'
import { clientPhases } from './client-phases.ts'
import { leaderOf } from './leader-of.ts'
import type { YearPlanValues } from './parameters.ts'
import type { RequiredMeeting } from './required-meeting.ts'
import { triggerMeetings } from './trigger-meetings.ts'
import type { PlanClient, YearPlanInput } from './year-plan-input.ts'

export type PlacedClient = PlanClient & { segment: Segment }

/**
 * Every meeting that a clause asks for in the year. A budget session that a fiscal year end asks for takes the place of
 * the one that the cadence gives the same half-year.
 */
export function requiredMeetings(
  clients: readonly PlacedClient[],
  { year, settings }: YearPlanInput,
  position: CadencePosition,
  values: YearPlanValues,
): RequiredMeeting[] {
  const plan = { year, settings, values }
  return [...Map.groupBy(clients, ({ segment }) => segment)].flatMap(([segment, inSegment]) => {
    const cadence = cadenceOf(segment, position, values, settings)
    const phases = clientPhases(inSegment.map((client) => ({ id: client.id, owner: ownerOf(client, cadence, values) })))
    return inSegment.flatMap((client) => {
      const regular = cadenceMeetings(client, cadence, phases.get(client.id)!, plan)
      const due = triggerMeetings(client, plan)
      const replaced = due.map((trigger) => regular.find((meeting) => covers(meeting, trigger)))
      return [
        ...regular.filter((meeting) => !replaced.includes(meeting)),
        ...due.map((trigger, at) => ({ ...trigger, period: replaced[at]?.period ?? trigger.period })),
      ]
    })
  })
}

/** Who leads the meetings that a client has most often; their days are spread over those of their other clients. */
const ownerOf = ({ segment, owners }: PlacedClient, { lines: [first] }: Cadence, values: YearPlanValues) =>
  (first === undefined ? undefined : owners[leaderOf(first.kind, segment, values).role]) ?? ''

const covers = (regular: RequiredMeeting, due: RequiredMeeting) =>
  regular.kind === due.kind && regular.from <= due.to && due.to <= regular.to
