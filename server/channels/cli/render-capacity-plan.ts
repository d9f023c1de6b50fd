import type { CapacityPlan } from '../../rules/planning/capacity-plan.ts'
import type { SegmentDemand } from '../../rules/planning/demand.ts'
import type { RoleDemand } from '../../rules/planning/role-demand.ts'
import { sayNumber } from '../../rules/say-number.ts'
import { renderConflicts } from './render-conflicts.ts'
import { renderLeftOut } from './render-left-out.ts'
import { toTable } from './to-table.ts'

/** A capacity plan for the terminal: demand, gap, the moves, what it is like afterwards, and the reasons. */
export function renderCapacityPlan(plan: CapacityPlan): string {
  const { demand, available, gap, after, roles, moves, leftOut, because, conflicts } = plan
  return [
    `${sayNumber(demand.hours)} hours needed, ${sayNumber(available.hours)} available: ${gapInWords(gap.hours)} [${gap.clause}].`,
    renderDemand(demand.bySegment),
    ...(roles.length === 0 ? [] : [renderRoles(roles)]),
    outcome(plan),
    ...(moves.length === 0 ? [] : [toTable(moves.map(({ clause: _, ...row }) => row))]),
    ...(plan.movedClients === 0
      ? []
      : [
          `Afterwards ${sayNumber(after.hours)} hours are needed: ${gapInWords(after.gap.hours)} [${after.gap.clause}].`,
          renderDemand(after.bySegment),
        ]),
    ...(plan.movedClients === 0 || roles.length === 0 ? [] : [renderRoles(after.roles)]),
    ...renderLeftOut(leftOut),
    ['Why:', ...because.map(({ clause, says }) => `  ${clause}  ${says}`)].join('\n'),
    ...renderConflicts(conflicts),
  ].join('\n\n')
}

function outcome({ status, movedClients, hoursCut, mrrMoved, groups, uncoveredHours }: CapacityPlan): string {
  if (status === 'fits') return 'The hours do; nothing has to change.'
  const ways = groups.map(
    ({ from, to, clients, hoursCut: cut, clause }) =>
      `  ${clients} from ${from} to ${to}: ${sayNumber(cut)} hours [${clause}]`,
  )
  const clients = `${movedClients} ${movedClients === 1 ? 'client' : 'clients'}`
  const revenue = mrrMoved === 0 ? '' : `, with an MRR of ${sayNumber(mrrMoved)} together`
  const head =
    status === 'solved'
      ? `The least change: ${clients} down${revenue}, ${sayNumber(hoursCut)} hours less [ES-11].`
      : `No move down fits the hours. With ${clients} down, ${sayNumber(hoursCut)} hours less, ${sayNumber(uncoveredHours)} hours stay uncovered [ES-09].`
  return [head, ...ways].join('\n')
}

export const renderDemand = (rows: SegmentDemand[]) =>
  rows
    .map(
      ({ segment, clients, hoursPerClient, hours, clause }) =>
        `  ${segment}  ${sayNumber(clients)} ${clients === 1 ? 'client' : 'clients'}${hoursPerClient === null ? '' : ` x ${sayNumber(hoursPerClient)}`} = ${sayNumber(hours)} hours [${clause}]`,
    )
    .join('\n')

const renderRoles = (roles: RoleDemand[]) =>
  roles
    .map(({ role, hours, availableHours, gapHours, clause }) => {
      const gap = gapHours === null ? '' : ` against ${sayNumber(availableHours ?? 0)}: ${gapInWords(gapHours)}`
      return `  ${role}  ${sayNumber(hours)} hours${gap} [${clause}]`
    })
    .join('\n')

const gapInWords = (hours: number) =>
  hours > 0 ? `${sayNumber(hours)} short` : hours === 0 ? 'none to spare' : `${sayNumber(-hours)} to spare`
