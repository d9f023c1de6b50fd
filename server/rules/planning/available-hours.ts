import { CopilotError } from '../../domain/errors.ts'
import type { Ground } from '../../domain/finding.ts'
import { fteCapacity } from '../1.2-engagement-strategy/fte-capacity.ts'
import type { Overlay } from '../overlay/overlay.ts'
import type { CapacityRequest } from './capacity-request.ts'

export interface AvailableHours {
  hours: number
  /** Empty where the hours were given as they are. */
  because: Ground[]
}

/** The hours a year that are there: as given, or of so many full-time people (ES-08). Throws `bad-input` where both are given. */
export function availableHours(
  { hours, fte }: CapacityRequest,
  asOf: string,
  own?: Overlay,
): AvailableHours | undefined {
  if (hours !== undefined && fte !== undefined)
    throw new CopilotError('bad-input', 'Give the hours a year or the full-time people, not both.')
  if (hours !== undefined) return { hours, because: [] }
  if (fte === undefined) return undefined
  const { value, because } = fteCapacity.apply({ fte }, asOf, own)
  return { hours: Number(value?.['capacityHours']), because }
}
