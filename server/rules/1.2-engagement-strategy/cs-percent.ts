import type { Segment } from '../../domain/segment.ts'
import { absentOf } from '../absent-of.ts'
import { sayNumber } from '../say-number.ts'

interface Range {
  from: number
  to: number
}

interface PercentTables {
  'ES-01': Record<string, Range>
  'ES-04': { percent: Record<Segment, number> }
  'FND-13': Record<Segment, number>
}

type Position = 'strategy-ranges' | 'preset-9-7-5-3' | 'preset-8-6-4-2'

/**
 * The share of MRR to invest: the one that was named, else the preset's for the segment where the position is a preset.
 * The ranges by strategy (ES-01) name no single share, so they only say which strategy a named share belongs to.
 */
export function csPercentOf(
  given: { csPercent?: number | undefined; segment?: Segment | undefined },
  tables: PercentTables,
  position: Position,
) {
  const { csPercent, segment } = given
  if (csPercent !== undefined) {
    const ranges = Object.entries(tables['ES-01'])
    const strategies = ranges.filter(([, { from, to }]) => csPercent >= from && csPercent <= to).map(([name]) => name)
    const fits =
      strategies.length === 0 ? 'outside the ranges of all strategies' : `${strategies.join(' or ')} strategy`
    return { csPercent, ground: { clause: 'ES-01' as const, says: `${sayNumber(csPercent)} % of MRR: ${fits}` } }
  }
  if (position === 'strategy-ranges') return { missing: ['csPercent'] }
  if (segment === undefined) return { missing: absentOf(given, ['segment']) }
  const clause = position === 'preset-9-7-5-3' ? 'FND-13' : 'ES-04'
  const preset = clause === 'FND-13' ? tables['FND-13'][segment] : tables['ES-04'].percent[segment]
  const orOne = clause === 'FND-13' && segment === 'D' ? ' (or 1 %)' : ''
  return { csPercent: preset, ground: { clause, says: `Segment ${segment}: ${preset} % of MRR${orOne}` } } as const
}
