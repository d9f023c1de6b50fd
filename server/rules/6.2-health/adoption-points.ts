import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'
import { bandOf } from './band-of.ts'

const STABLE = { low: 'At Risk', middle: 'Partial', top: 'Stable' }

const MOST_TOLD = 12

/**
 * TEC-100: points earned against the target of each insight, over all points. The blueprint does not say whether an
 * insight above its target earns more than its points, so the caller says it where there is one.
 */
export const adoptionPoints = defineRule({
  id: 'TEC-100',
  title: 'Technology Adoption score and bands of 6.2',
  clauses: ['TEC-100'],
  parameters: inEdition({
    'TEC-100': {
      D: { lowBelow: 50, topAbove: 70, ...STABLE },
      C: { lowBelow: 60, topAbove: 80, ...STABLE },
      B: { lowBelow: 70, topAbove: 90, ...STABLE },
      A: { lowBelow: 90, low: 'Watch', top: 'Operational Excellence' },
    },
  }),
  input: {
    insights: z
      .array(
        z.strictObject({
          actual: field.percent,
          target: z.number().min(0.01).max(100).describe('Percent, above 0'),
          points: z.number().min(0.01).max(1_000_000),
        }),
      )
      .min(1)
      .max(1000),
    segment: field.segment.optional(),
    capAtTarget: z.boolean().optional().describe('Whether an insight above its target earns its points and no more'),
  },
  decide({ insights, segment, capAtTarget }, values) {
    if (capAtTarget === undefined && insights.some(({ actual, target }) => actual > target))
      return { missing: ['capAtTarget'], because: [{ clause: 'TEC-100', says: 'An insight is above its target' }] }
    const each = insights.map(({ actual, target, points }) =>
      Exact.of(capAtTarget === true ? Math.min(actual, target) : actual)
        .over(target)
        .times(points),
    )
    const earned = each.reduce((total, part) => total.plus(part), Exact.of(0))
    const possible = insights.reduce((total, { points }) => total.plus(points), Exact.of(0))
    const score = earned.times(100).over(possible)
    const sums = { earnedPoints: earned.rounded(), possiblePoints: possible.rounded(), score: score.rounded() }
    const parts =
      each.length > MOST_TOLD || each.length === 1
        ? ''
        : `${each.map((part) => sayNumber(part.rounded())).join(' + ')} = `
    const says = `${parts}${sayNumber(sums.earnedPoints)} of ${sayNumber(sums.possiblePoints)} points is ${sayNumber(sums.score)}`
    const because = [{ clause: 'TEC-100' as const, says }]
    if (segment === undefined) return { value: { ...sums, band: null }, missing: ['segment'], because }
    const found = bandOf(score, segment, values['TEC-100'])
    return {
      value: { ...sums, band: found.band },
      because: [...because, { clause: 'TEC-100', says: found.says }],
    }
  },
})
