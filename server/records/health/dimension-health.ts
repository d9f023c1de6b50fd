import type { Dimension, DimensionHealth } from '../../domain/client-profile.ts'
import type { Judge } from '../../rules/judge.ts'
import type { Segment } from '../../domain/segment.ts'
import { readAdoption } from './read-adoption.ts'
import { readAlignment } from './read-alignment.ts'
import { readCx } from './read-cx.ts'
import { readEngagement } from './read-engagement.ts'
import { readQuality } from './read-quality.ts'
import { colourOf, type KnownSignals, type Reading, type ReadingInput } from './reading.ts'

const READERS: Record<Dimension, (input: ReadingInput) => Reading> = {
  cx: readCx,
  adoption: readAdoption,
  engagement: readEngagement,
  quality: readQuality,
  alignment: readAlignment,
}

/** The dimension in the last of the months, with its trend over all of them. Months are oldest first; a gap is unknown. */
export function dimensionHealth(
  dimension: Dimension,
  months: { month: string; signals: KnownSignals }[],
  segment: Segment | null,
  judge: Judge,
): DimensionHealth {
  const read = (signals: KnownSignals) => READERS[dimension]({ signals, segment, judge })
  const { decides, score, beside, inputs } = read(months.at(-1)?.signals ?? {})
  const colour = colourOf(decides)
  const earlier = months.slice(0, -1).map(({ month, signals }) => ({ month, colour: colourOf(read(signals).decides) }))
  const names = Object.keys(inputs)
  const missing = names.filter((name) => inputs[name] === null)
  return {
    dimension,
    colour,
    score,
    coverage: Math.round(((names.length - missing.length) / names.length) * 100) / 100,
    missing,
    reasons: [decides, ...beside].flatMap(({ because }) => because),
    findings: [decides, ...beside],
    trend: [...earlier, ...months.slice(-1).map(({ month }) => ({ month, colour }))],
  }
}
