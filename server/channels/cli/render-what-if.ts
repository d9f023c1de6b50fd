import type { WhatIf } from '../../rules/planning/what-if-result.ts'
import { sayNumber } from '../../rules/say-number.ts'
import { renderDemand } from './render-capacity-plan.ts'
import { renderConflicts } from './render-conflicts.ts'
import { renderLeftOut } from './render-left-out.ts'
import { toTable } from './to-table.ts'

/** A what-if for the terminal: how many clients it reaches, which, and the totals before and after. */
export function renderWhatIf({ affected, affectedClients, affectedMrr, before, after, ...rest }: WhatIf): string {
  const { hoursChange, leftOut, because, conflicts } = rest
  const sign = hoursChange > 0 ? '+' : ''
  const reached = affectedClients === 1 ? '1 client' : `${affectedClients} clients`
  const revenue = affectedMrr === 0 ? '' : ` with an MRR of ${sayNumber(affectedMrr)} together`
  const rows = affected.map((client) => ({
    id: client.id,
    name: client.name,
    mrr: client.mrr,
    segment: arrow(client.before.segment, client.after.segment),
    hours: arrow(client.before.hours, client.after.hours),
    ...(before.annualBudget === null
      ? {}
      : { annualBudget: arrow(client.before.annualBudget, client.after.annualBudget) }),
  }))
  return [
    `The change reaches ${reached}${revenue}: ${sayNumber(before.hours)} hours become ${sayNumber(after.hours)} (${sign}${sayNumber(hoursChange)}).`,
    ...(before.annualBudget === null
      ? []
      : [`The budgets of a year go from ${sayNumber(before.annualBudget)} to ${sayNumber(after.annualBudget ?? 0)}.`]),
    ...(before.gap === null || after.gap === null
      ? []
      : [
          `The gap goes from ${sayNumber(before.gap.hours)} to ${sayNumber(after.gap.hours)} hours [${after.gap.clause}].`,
        ]),
    ...(rows.length === 0 ? [] : [toTable(rows)]),
    `Before:\n${renderDemand(before.bySegment)}`,
    `After:\n${renderDemand(after.bySegment)}`,
    ...renderLeftOut(leftOut),
    ['Why:', ...because.map(({ clause, says }) => `  ${clause}  ${says}`)].join('\n'),
    ...renderConflicts(conflicts),
  ].join('\n\n')
}

const arrow = (before: string | number | null, after: string | number | null) =>
  before === after ? shown(before) : `${shown(before)} -> ${shown(after)}`

const shown = (value: string | number | null) =>
  value === null ? 'unknown' : typeof value === 'number' ? sayNumber(value) : value
