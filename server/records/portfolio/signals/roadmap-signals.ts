import type { RoadmapItem } from '../../../domain/roadmap-item.ts'
import { HIGH_COST_FROM, HIGH_COST_ITEMS } from '../../settings/named-settings.ts'
import { daysBetween } from '../days-between.ts'
import { type KnownSignals, onlyKnown } from './known-signals.ts'
import type { SignalDay } from './signal-day.ts'

/** What a client's roadmap says on a day. `named` are the numbers that the provider has set for what the blueprints leave open. */
export function roadmapSignals(
  items: readonly RoadmapItem[],
  named: Readonly<Record<string, number>>,
): (day: SignalDay) => KnownSignals {
  const kept = items.filter(({ status }) => status !== 'dropped')
  const fixed = {
    roadmapHasSecurityInitiative: hasSecurity(kept),
    highCostItemsInAQuarter: hasCostCluster(kept, named),
  }
  const moves = items.flatMap(({ movedOn }) => movedOn ?? []).toSorted()
  return ({ asOf }) => {
    const last = moves.findLast((day) => day <= asOf)
    return onlyKnown({
      ...fixed,
      roadmapDaysWithoutMovement: last === undefined ? null : daysBetween(last, asOf),
      roadmapQuartersUnchanged: last === undefined ? null : Math.max(0, quarterOf(asOf) - quarterOf(last) - 1),
    })
  }
}

/** Whether an item is on security; false only where every item says that it is not. */
function hasSecurity(items: readonly RoadmapItem[]): boolean | null {
  if (items.length === 0) return null
  if (items.some(({ isSecurity }) => isSecurity === true)) return true
  return items.every(({ isSecurity }) => isSecurity === false) ? false : null
}

/** Whether more items of high cost fall into one quarter than the provider allows; not known until it has set both numbers. */
function hasCostCluster(items: readonly RoadmapItem[], named: Readonly<Record<string, number>>): boolean | null {
  const [from, most] = [named[HIGH_COST_FROM], named[HIGH_COST_ITEMS]]
  if (from === undefined || most === undefined || items.length === 0) return null
  const costly = items.filter(
    ({ quarter, cost, status }) => quarter !== null && cost !== null && cost >= from && status !== 'done',
  )
  return [...Map.groupBy(costly, ({ quarter }) => quarter).values()].some(({ length }) => length > most)
}

/** Quarters counted from the year 0: the difference of two is how many lie between. */
function quarterOf(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return year * 4 + Math.floor((month - 1) / 3)
}
