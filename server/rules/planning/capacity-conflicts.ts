import type { AppliedConflict } from '../../domain/finding.ts'
import { mrrSegment } from '../1.1-segmentation/mrr-segment.ts'
import { maturityAppetiteClasses } from '../1.1-segmentation/maturity-appetite-classes.ts'
import { annualBudget } from '../1.2-engagement-strategy/annual-budget.ts'
import { segmentHours } from '../1.2-engagement-strategy/segment-hours.ts'
import type { CapacitySettings } from './capacity-settings.ts'

/** Where the blueprints disagree on what the settings rest on: the letters, the annual hours or the percentages. */
export function capacityConflicts({ letters, hoursFrom, own }: CapacitySettings, asOf: string): AppliedConflict[] {
  const zeros = { A: 0, B: 0, C: 0, D: 0 }
  const findings = [
    letters === 'mrr'
      ? mrrSegment.apply({ mrr: 0, position: 'mrr-range' }, asOf, own)
      : maturityAppetiteClasses.apply({ maturity: 1, appetite: 1 }, asOf, own),
    hoursFrom === 'table'
      ? segmentHours.apply({ clientCounts: zeros }, asOf, own)
      : annualBudget.apply({ mrr: 0, csPercent: 0 }, asOf, own),
  ]
  // How revenue is cut into bands plays no part in a letter.
  return findings.flatMap(({ conflicts }) => conflicts).filter(({ id }) => id !== 'mrr-bands')
}
