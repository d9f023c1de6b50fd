import type { Segment } from '../../domain/segment.ts'
import { segmentHours } from '../1.2-engagement-strategy/segment-hours.ts'
import type { CapacitySettings } from './capacity-settings.ts'

/** The hours a year of one client in each segment (ES-10), and what the settings put in their place. */
export function hoursTable({ perClient, own }: CapacitySettings, asOf: string): Record<Segment, number> {
  const finding = segmentHours.apply({ clientCounts: { A: 1, B: 1, C: 1, D: 1 }, hoursPerClient: perClient }, asOf, own)
  return finding.value?.['bySegment'] as Record<Segment, number>
}
