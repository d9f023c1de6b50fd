import { cadenceOf, type CadencePosition } from './cadence-of.ts'
import { dayText, firstOf } from './days.ts'
import type { YearPlanValues } from './parameters.ts'
import { renewalDue } from './trigger-meetings.ts'
import type { UnplacedMeeting } from './year-plan.ts'
import type { PlanClient, YearPlanInput } from './year-plan-input.ts'

/** The clients that the cadence gives no meetings: the segment is not known, or the reading names no number for it. */
export function clientsWithout(
  clients: readonly PlanClient[],
  { year, settings }: YearPlanInput,
  position: CadencePosition,
  values: YearPlanValues,
): UnplacedMeeting[] {
  return clients.flatMap((client): UnplacedMeeting[] => {
    const { id, name, segment } = client
    const none = { client: { id, name }, kind: null, period: null, window: null }
    if (segment === null)
      return [
        {
          ...none,
          clause: 'SCH-01',
          why: `The segment is not known, so nothing is planned${callDue(client, year, values)}.`,
        },
      ]
    const { clause, lines } = cadenceOf(segment, position, values, settings)
    return lines.length > 0
      ? []
      : [{ ...none, clause, why: `${clause} gives Segment ${segment} no number of meetings.` }]
  })
}

function callDue(client: PlanClient, year: number, values: YearPlanValues): string {
  const due = renewalDue(client, values)
  const isInYear = due !== undefined && due >= firstOf(year, 0) && due < firstOf(year, 12)
  return isInYear ? `, not even the renewal call that is due ${dayText(due)} (SCH-T01)` : ''
}
