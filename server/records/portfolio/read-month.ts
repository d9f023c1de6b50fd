import { DIMENSIONS, type Dimension } from '../../domain/client-profile.ts'
import type { MonthHealth } from '../../domain/client-month.ts'
import type { Finding } from '../../domain/finding.ts'
import type { Segment } from '../../domain/segment.ts'
import type { Judge } from '../../rules/judge.ts'
import { readAdoption } from '../health/read-adoption.ts'
import { readAlignment } from '../health/read-alignment.ts'
import { readCx } from '../health/read-cx.ts'
import { readEngagement } from '../health/read-engagement.ts'
import { readQuality } from '../health/read-quality.ts'
import { colourOf, type KnownSignals, type Reading, type ReadingInput } from '../health/reading.ts'

const READERS: Record<Dimension, (input: ReadingInput) => Reading> = {
  cx: readCx,
  adoption: readAdoption,
  engagement: readEngagement,
  quality: readQuality,
  alignment: readAlignment,
}
// The rule that gives the other reading of a colour, where the blueprints have two.
const OTHER: Partial<Record<Dimension, string>> = { engagement: 'ENG-02', alignment: 'SLA-02' }

/** The five dimensions of one month. What is missing is named and never makes a colour greener. */
export function readMonth(signals: KnownSignals, segment: Segment | null, judge: Judge): MonthHealth[] {
  return DIMENSIONS.map((dimension) => {
    const { decides, score, beside, inputs } = READERS[dimension]({ signals, segment, judge })
    const names = Object.keys(inputs)
    const missing = names.filter((name) => inputs[name] === null)
    return {
      dimension,
      colour: colourOf(decides),
      score,
      clause: decides.rule,
      coverage: Math.round(((names.length - missing.length) / names.length) * 100) / 100,
      missing,
      otherReading: otherReading(beside, OTHER[dimension]),
    }
  })
}

function otherReading(beside: readonly Finding[], rule: string | undefined) {
  const finding = rule === undefined ? undefined : beside.find((each) => each.rule === rule)
  return finding === undefined ? null : { clause: finding.rule, colour: colourOf(finding) }
}
