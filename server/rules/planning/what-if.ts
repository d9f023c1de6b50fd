import { Exact } from '../exact.ts'
import type { Overlay } from '../overlay/overlay.ts'
import { availableHours } from './available-hours.ts'
import { capacityConflicts } from './capacity-conflicts.ts'
import type { CapacityChange, CapacityRequest } from './capacity-request.ts'
import { changed, settingsOf, type CapacitySettings } from './capacity-settings.ts'
import { checkBoundaries } from './check-boundaries.ts'
import { demandOf } from './demand.ts'
import { gapOf } from './gap-of.ts'
import { isPlaced, leftOut } from './is-placed.ts'
import { planClients } from './plan-clients.ts'
import type { PlannedClient, PlanningClient } from './planned-client.ts'
import { segmentGrounds } from './segment-grounds.ts'
import type { AffectedClient, State, Totals, WhatIf } from './what-if-result.ts'

/**
 * What would change if a boundary, a percentage, an hourly cost or the hours of a segment were another: the clients
 * whose segment, hours or budget differ, and revenue and hours before and after. The rules answer both times, the
 * second time with the other numbers. Throws `bad-input` where the change cannot be worked out.
 */
export function whatIf(
  clients: readonly PlanningClient[],
  request: CapacityRequest & { whatIf: CapacityChange },
  asOf: string,
  own?: Overlay,
): WhatIf {
  const settings = settingsOf(request, own)
  const other = changed(settings, request.whatIf)
  checkBoundaries(other, asOf)
  const available = availableHours(request, asOf, own)
  const totalsOf = (planned: PlannedClient[], figures: CapacitySettings) => {
    const demand = demandOf(planned.filter(isPlaced), figures, asOf)
    const found = available === undefined ? undefined : gapOf(demand.hours, available.hours, asOf)
    const budgets = planned.flatMap(({ annualBudget }) => (annualBudget === null ? [] : [annualBudget]))
    const totals: Totals = {
      hours: demand.hours,
      bySegment: demand.bySegment,
      annualBudget: figures.hoursFrom === 'budget' ? sumOf(budgets) : null,
      gap: found?.gap ?? null,
    }
    return { totals, because: [...demand.because, ...(found?.because ?? [])] }
  }

  const was = planClients(clients, settings, asOf)
  const is = planClients(clients, other, asOf)
  const affected = was.flatMap((before, at): AffectedClient[] => {
    const { id, name, mrr } = before.client
    const states = { before: stateOf(before), after: stateOf(is[at]!) }
    return isSame(states.before, states.after) ? [] : [{ id, name, mrr, ...states, because: is[at]!.because }]
  })
  const before = totalsOf(was, settings)
  const after = totalsOf(is, other)
  return {
    asOf,
    change: request.whatIf,
    affectedClients: affected.length,
    affected: request.counts === undefined ? affected : [],
    affectedMrr: sumOf(affected.map(({ mrr }) => mrr ?? 0)),
    before: before.totals,
    after: after.totals,
    hoursChange: Exact.of(after.totals.hours).minus(before.totals.hours).rounded(),
    leftOut: leftOut(was),
    because: [
      ...(available?.because ?? []),
      ...(request.counts === undefined ? segmentGrounds(settings) : []),
      ...before.because,
      ...(request.counts === undefined ? segmentGrounds(other) : []),
      ...after.because,
    ],
    conflicts: capacityConflicts(settings, asOf).filter(
      ({ id }) => request.counts === undefined || id === 'annual-hours',
    ),
  }
}

const sumOf = (values: number[]) => values.reduce((sum, value) => sum.plus(value), Exact.of(0)).rounded()

const stateOf = ({ segment, hours, annualBudget }: PlannedClient): State => ({ segment, hours, annualBudget })

const isSame = (a: State, b: State) =>
  a.segment === b.segment && a.hours === b.hours && a.annualBudget === b.annualBudget
