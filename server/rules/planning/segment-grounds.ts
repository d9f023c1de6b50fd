import type { Ground } from '../../domain/finding.ts'
import { saysOwn } from '../overlay/says-own.ts'
import { sayNumber } from '../say-number.ts'
import type { CapacitySettings } from './capacity-settings.ts'

/** Where the segments of the clients come from, with what the provider has set for itself of that. */
export const segmentGrounds = (settings: CapacitySettings): Ground[] => [
  segmentGround(settings),
  ...saysOwn(settings.own, settings.letters === 'mrr' ? ['SEG-13'] : ['SEG-01', 'SEG-02'], ['high-low-cut']),
]

/** Their quadrant (SEG-02) or the range of their MRR (SEG-13). */
function segmentGround({ letters, mrrFrom = {}, highFrom }: CapacitySettings): Ground {
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
