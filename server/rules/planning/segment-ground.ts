import type { Ground } from '../../domain/finding.ts'
import { sayNumber } from '../say-number.ts'
import type { CapacitySettings } from './capacity-settings.ts'

/** Where the segments of the clients come from: their quadrant (SEG-02) or the range of their MRR (SEG-13). */
export function segmentGround({ letters, mrrFrom = {}, highFrom }: CapacitySettings): Ground {
  if (letters === 'mrr') {
    const moved = Object.entries(mrrFrom).flatMap(([letter, from]) =>
      from === undefined ? [] : [`${letter} from ${sayNumber(from)}`],
    )
    const says = 'The letter of a client is the range of its MRR'
    return { clause: 'SEG-13', says: moved.length === 0 ? says : `${says}, with ${moved.join(', ')}` }
  }
  const says = 'The segment of a client is its quadrant of maturity and appetite'
  return { clause: 'SEG-02', says: highFrom === undefined ? says : `${says}, high from ${highFrom}` }
}
