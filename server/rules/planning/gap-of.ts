import { capacityGap } from '../1.2-engagement-strategy/capacity-gap.ts'
import type { Gap } from './capacity-plan.ts'

/** Hours required less hours available (ES-09), with the reason. */
export function gapOf(requiredHours: number, availableHours: number, asOf: string) {
  const { value, because } = capacityGap.apply({ requiredHours, availableHours }, asOf)
  const gap: Gap = { hours: Number(value?.['gapHours']), feasible: value?.['feasible'] === true, clause: 'ES-09' }
  return { gap, because }
}
