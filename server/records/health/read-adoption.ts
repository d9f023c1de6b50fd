import { INSIGHTS } from '../../domain/monthly-signals.ts'
import { INSIGHT_WEIGHTS } from './insight-weights.ts'
import { numberIn, type Reading, type ReadingInput } from './reading.ts'

/** Technology adoption: the digital maturity index (DMI-01), coloured by segment (DMI-03). */
export function readAdoption({ signals, segment, judge }: ReadingInput): Reading {
  const insights = INSIGHTS.map((insight) => ({
    name: insight,
    coverage: signals[`${insight}Coverage`] ?? null,
    weight: signals[`${insight}Weight`] ?? INSIGHT_WEIGHTS[insight],
  })).filter(({ weight }) => weight > 0)
  // An insight left out would move the index, perhaps upwards; so one that is not known leaves it undecided.
  const complete = insights.length > 0 && insights.every(({ coverage }) => coverage !== null)
  const index = judge('DMI-01', { insights: complete ? insights : null })
  const dmi = numberIn(index, 'dmi')
  const coverages = Object.fromEntries(insights.map(({ name, coverage }) => [`${name}Coverage`, coverage]))
  return {
    decides: judge('DMI-03', { segment, dmi }),
    score: dmi,
    beside: [index],
    inputs: { ...coverages, segment },
  }
}
