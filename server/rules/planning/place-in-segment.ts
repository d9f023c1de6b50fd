import type { Finding } from '../../domain/finding.ts'
import { SEGMENTS } from '../../domain/segment.ts'
import { clientSegment } from '../1.1-segmentation/client-segment.ts'
import { maturityAppetiteClasses } from '../1.1-segmentation/maturity-appetite-classes.ts'
import { mrrSegment } from '../1.1-segmentation/mrr-segment.ts'
import { otherNumbers } from '../overlay/overlay.ts'
import type { CapacitySettings } from './capacity-settings.ts'
import type { PlanningClient } from './planned-client.ts'

/** The segment of a client by the rules, with the boundaries of the settings in place of those in force. */
export function placeInSegment(client: PlanningClient, settings: CapacitySettings, asOf: string) {
  if (client.segment !== undefined) return { segment: client.segment, missing: [], because: [] }
  const { mrr, maturity, appetite } = client
  const { own } = settings
  if (settings.letters === 'mrr') {
    const finding = mrrSegment.apply(
      { mrr, position: 'mrr-range' },
      asOf,
      settings.mrrFrom === undefined ? own : otherNumbers({ 'SEG-13': settings.mrrFrom }, own),
    )
    return placeOf(finding, finding.value?.['mrrSegment'])
  }
  const { highFrom } = settings
  const other = highFrom === undefined ? own : otherNumbers({ 'SEG-01': { highFrom } }, own)
  const classes = maturityAppetiteClasses.apply({ maturity, appetite }, asOf, other)
  if (classes.status !== 'decided') return placeOf(classes, undefined)
  const quadrant = clientSegment.apply(classes.value, asOf, own)
  return placeOf({ ...quadrant, because: [...classes.because, ...quadrant.because] }, quadrant.value?.['segment'])
}

const placeOf = ({ status, missing, because, error }: Finding, letter: unknown) => ({
  segment: SEGMENTS.find((known) => known === letter) ?? null,
  missing: status === 'decided' ? [] : error === undefined ? missing : [error],
  because,
})
