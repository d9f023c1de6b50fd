import type { Segment } from '../../domain/segment.ts'
import { colourFrom, type Limits } from '../colour-from.ts'

interface DmiTables {
  'DMI-02': Limits
  'DMI-03': Record<'A' | 'B' | 'C', Limits>
}

/** The colour of the index: by the segment's row, and by the flat table where the segment has none or is not named. */
export function readDmi(dmi: number, segment: Segment | undefined, tables: DmiTables, position: 'by-segment' | 'flat') {
  const row = segment === undefined || segment === 'D' ? undefined : tables['DMI-03'][segment]
  if (position === 'by-segment' && row !== undefined) {
    const { colour, says } = colourFrom(dmi, row)
    return { value: { colour }, because: [{ clause: 'DMI-03' as const, says: `Segment ${segment}: ${says}` }] }
  }
  const { colour, says } = colourFrom(dmi, tables['DMI-02'])
  const filled =
    position === 'by-segment' && segment === 'D' ? 'Segment D has no row of its own, so the flat table fills in: ' : ''
  return { value: { colour }, because: [{ clause: 'DMI-02' as const, says: `${filled}${says}` }] }
}
