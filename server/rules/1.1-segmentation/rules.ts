import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { exact, isAtLeast, over, rounded, times } from '../exact.ts'
import { HalfScale, Money, SegmentLetter } from '../inputs.ts'
import { cutBands, toWhole } from './cut-bands.ts'
import { bandCount, bandRhythm, goalLevels, mrrRanges, quadrants, scales, touches } from './parameters.ts'

const Level = z.enum(['low', 'high'])
const NAMED_BY_THE_LETTER: Record<number, 'low' | 'high'> = { 1: 'low', 2: 'low', 3: 'high', 5: 'high' }

const maturityAndAppetite = defineRule({
  id: 'SEG-01',
  title: 'Low and high on the maturity and appetite scales',
  clauses: ['SEG-01'],
  input: { maturity: HalfScale, appetite: HalfScale },
  parameters: scales,
  conflicts: { 'high-low-cut': ['high-from-3', 'low-to-2-high-from-3-unnamed-4'] },
  decide({ maturity, appetite }, { highFrom }, position) {
    const literal = position === 'low-to-2-high-from-3-unnamed-4'
    const classOf = (score: number) => (literal ? NAMED_BY_THE_LETTER[score] : score >= highFrom ? 'high' : 'low')
    const maturityClass = classOf(maturity)
    const appetiteClass = classOf(appetite)
    if (maturityClass === undefined || appetiteClass === undefined) {
      return {
        unknown: [],
        because: [{ clause: 'SEG-01', says: 'to the letter only 1, 2, 3 and 5 are named; this score is not' }],
      }
    }
    return {
      value: { maturityClass, appetiteClass },
      because: [
        {
          clause: 'SEG-01',
          says: `maturity ${maturity} is ${maturityClass} and appetite ${appetite} is ${appetiteClass}; ${literal ? 'as printed' : `high is from ${highFrom}`}`,
        },
      ],
    }
  },
})

const quadrantToSegment = defineRule({
  id: 'SEG-02',
  title: 'Quadrant of maturity and appetite to segment',
  clauses: ['SEG-02'],
  input: { maturityClass: Level, appetiteClass: Level },
  parameters: quadrants,
  conflicts: { 'letters-a-d': ['quadrant'] },
  decide({ maturityClass, appetiteClass }, table) {
    const { segment, archetype } = table[`${maturityClass}/${appetiteClass}`]
    return {
      value: { segment, archetype },
      because: [
        {
          clause: 'SEG-02',
          says: `${maturityClass} maturity and ${appetiteClass} appetite are Segment ${segment}, ${archetype}`,
        },
      ],
    }
  },
})

const goalLevelToSegment = defineRule({
  id: 'SEG-03',
  title: 'Client goal level to segment and roles',
  clauses: ['SEG-03'],
  input: { goalLevel: z.int().min(1).max(5) },
  parameters: goalLevels,
  conflicts: { 'goal-level-4': ['segment-a', 'segment-b'] },
  decide({ goalLevel }, { segments, roles }, position) {
    const segment = goalLevel === 4 && position === 'segment-b' ? 'B' : segments[goalLevel]!
    return {
      value: { segment, roles: [...roles[segment]] },
      because: [
        {
          clause: 'SEG-03',
          says: `goal level ${goalLevel} is Segment ${segment}, served by ${roles[segment].join(', ')}`,
        },
      ],
    }
  },
})

const revenueBands = defineRule({
  id: 'SEG-04',
  title: 'Revenue bands of a portfolio',
  clauses: ['SEG-04'],
  input: {
    clients: z
      .array(z.object({ id: z.union([z.string().min(1), z.number()]).transform(String), mrr: Money }))
      .min(1)
      .max(100_000)
      .refine((clients) => new Set(clients.map(({ id }) => id)).size === clients.length, 'an id stands twice'),
  },
  parameters: bandCount,
  conflicts: { 'mrr-bands': ['revenue-quartiles'] },
  decide({ clients }, { sharePercent }) {
    const sorted = clients.toSorted((a, b) => b.mrr - a.mrr || (a.id < b.id ? -1 : 1))
    const { whole, scale } = toWhole(sorted.map(({ mrr }) => mrr))
    const ends = cutBands(whole)
    const bands = sorted.map(({ id }, at) => ({ id, band: ends.findIndex((end) => at < end) + 1 }))
    const total = whole.reduce((sum, amount) => sum + amount, 0n)
    const totals = [1, 2, 3, 4].map((band) => {
      const sum = whole.reduce((all, amount, at) => (bands[at]!.band === band ? all + amount : all), 0n)
      const share = total === 0n ? 0 : rounded({ top: sum * 100n, bottom: total })
      return { band, mrr: rounded(over({ top: sum, bottom: 1n }, exact(scale)), 6), share }
    })
    return {
      value: { bands, totals },
      because: [
        {
          clause: 'SEG-04',
          says: `${clients.length} clients by MRR, cut into four bands as near ${sharePercent} % of revenue each as can be: ${totals.map(({ band, share }) => `band ${band} ${share} %`).join(', ')}`,
        },
      ],
    }
  },
})

const bandToCadence = defineRule({
  id: 'SEG-05',
  title: 'Revenue band to cadence',
  clauses: ['SEG-05'],
  input: { band: z.int().min(1).max(4) },
  parameters: bandRhythm,
  decide({ band }, table) {
    const { name, cadence } = table[band]!
    return {
      value: { name, cadence },
      because: [{ clause: 'SEG-05', says: `band ${band}${name === 'VIP' ? ' (VIP)' : ''} has a ${cadence} cadence` }],
    }
  },
})

const touchModel = defineRule({
  id: 'SEG-06',
  title: 'Four-Touch Model',
  clauses: ['SEG-06'],
  input: { segment: SegmentLetter, mrrTier: z.enum(['high', 'mid', 'low']) },
  parameters: touches,
  decide({ segment, mrrTier }, { strategic, standard }) {
    const touch = (segment === 'A' || segment === 'B' ? strategic : standard)[mrrTier]
    return {
      value: { touch },
      because: [{ clause: 'SEG-06', says: `Segment ${segment} with ${mrrTier} MRR has ${touch} Touch` }],
    }
  },
})

const segmentByMrr = defineRule({
  id: 'SEG-13',
  title: 'Segment by MRR range, as the capacity example uses it',
  clauses: ['SEG-13'],
  input: { mrr: Money },
  parameters: mrrRanges,
  conflicts: { 'letters-a-d': ['mrr-range'], 'mrr-bands': ['dollar-ranges'] },
  decide({ mrr }, { aFrom, bFrom, cFrom }) {
    const amount = times(exact(mrr), exact(1))
    const mrrSegment = isAtLeast(amount, aFrom)
      ? 'A'
      : isAtLeast(amount, bFrom)
        ? 'B'
        : isAtLeast(amount, cFrom)
          ? 'C'
          : 'D'
    return {
      value: { mrrSegment },
      because: [
        {
          clause: 'SEG-13',
          says: `an MRR of ${mrr} falls in ${mrrSegment}: A from ${aFrom}, B from ${bFrom}, C from ${cFrom}`,
        },
      ],
    }
  },
})

export const segmentationRules = [
  maturityAndAppetite,
  quadrantToSegment,
  goalLevelToSegment,
  revenueBands,
  bandToCadence,
  touchModel,
  segmentByMrr,
]
