import { CopilotError } from '../../domain/errors.ts'
import { Exact } from '../exact.ts'
import { sayNumber } from '../say-number.ts'
import type { Overlay } from '../overlay/overlay.ts'
import { availableHours } from './available-hours.ts'
import { capacityConflicts } from './capacity-conflicts.ts'
import type { CapacityPlan, PlannedMove } from './capacity-plan.ts'
import type { CapacityRequest } from './capacity-request.ts'
import { settingsOf } from './capacity-settings.ts'
import { demandOf } from './demand.ts'
import { gapOf } from './gap-of.ts'
import { groupMoves } from './group-moves.ts'
import { isPlaced, leftOut } from './is-placed.ts'
import { planClients } from './plan-clients.ts'
import type { PlanningClient } from './planned-client.ts'
import { roleDemand } from './role-demand.ts'
import { segmentGrounds } from './segment-grounds.ts'
import { leastChange } from './solver/least-change.ts'

/**
 * Demand by segment and role against the hours a year, the gap (ES-09), and the least change that closes it (ES-11):
 * which clients go down to which segment. A client without a segment or without hours is left out and told. Throws
 * `bad-input` where the request does not say what hours are there.
 */
export function planCapacity(
  clients: readonly PlanningClient[],
  request: CapacityRequest,
  asOf: string,
  own?: Overlay,
): CapacityPlan {
  const available = availableHours(request, asOf, own)
  if (available === undefined)
    throw new CopilotError('bad-input', 'Say how many hours a year are there: hours, or full-time people (fte).')
  const settings = settingsOf(request, own)
  const planned = planClients(clients, settings, asOf)
  const placed = planned.filter(isPlaced)
  const before = demandOf(placed, settings, asOf)
  const found = gapOf(before.hours, available.hours, asOf)

  const { status, moves } = leastChange(
    placed.map(({ client: { id, mrr }, segment, hoursIn }) => ({ id, mrr, segment, hours: hoursIn })),
    { requiredHours: before.hours, availableHours: available.hours, mostSteps: request.mostSteps },
  )
  const goal = new Map(moves.map(({ id, to }) => [id, to]))
  const clause = settings.hoursFrom === 'table' ? 'ES-10' : 'ES-03'
  const moved = placed.flatMap(({ client: { id, name, mrr }, segment: from, hours, hoursIn }): PlannedMove[] => {
    const to = goal.get(id)
    if (to === undefined) return []
    const hoursCut = Exact.of(hours).minus(hoursIn[to]).rounded()
    return [{ id, name, from, to, mrr, hoursBefore: hours, hoursAfter: hoursIn[to], hoursCut, clause }]
  })
  const after = demandOf(
    placed.map(({ client: { id }, segment, hours, hoursIn }) => {
      const to = goal.get(id)
      return to === undefined ? { segment, hours } : { segment: to, hours: hoursIn[to] }
    }),
    settings,
    asOf,
  )
  const left = gapOf(after.hours, available.hours, asOf)
  const hoursCut = Exact.of(before.hours).minus(after.hours).rounded()
  const change = `${moved.length} of ${placed.length} clients go down, ${sayNumber(hoursCut)} hours less`
  return {
    asOf,
    available,
    demand: { hours: before.hours, bySegment: before.bySegment },
    gap: found.gap,
    roles: roleDemand(request.roles, before.bySegment, asOf),
    status,
    movedClients: moved.length,
    hoursCut,
    mrrMoved: moved.reduce((sum, { mrr }) => sum.plus(mrr ?? 0), Exact.of(0)).rounded(),
    groups: groupMoves(moved),
    moves: request.counts === undefined ? moved : [],
    after: {
      hours: after.hours,
      bySegment: after.bySegment,
      gap: left.gap,
      roles: roleDemand(request.roles, after.bySegment, asOf),
    },
    uncoveredHours: left.gap.feasible ? 0 : left.gap.hours,
    leftOut: leftOut(planned),
    because: [
      ...(request.counts === undefined ? segmentGrounds(settings) : []),
      ...available.because,
      ...before.because,
      ...found.because,
      ...(moved.length === 0 ? [] : [{ clause: 'ES-11', says: change }, ...after.because, ...left.because]),
    ],
    conflicts: request.counts === undefined ? capacityConflicts(settings, asOf) : before.conflicts,
  }
}
