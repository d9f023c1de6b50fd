import { z } from 'zod'
import type { Segment } from '../../domain/segment.ts'
import { absentOf } from '../absent-of.ts'
import { colourFrom, type Limits } from '../colour-from.ts'
import { Exact } from '../exact.ts'

const points = z.number().min(0).max(25).describe('Points, 0-25')

/** The four checks of a month, 25 points each. */
export const checkFields = {
  cadenceDelivered: points.optional(),
  deliverablesWithRecap: points.optional(),
  execSponsor: points.optional().describe('Points, 0-25; left out in segments C and D where it does not apply'),
  effortMix: points.optional(),
  fourApply: z.boolean().optional().describe('All four checks apply, whatever the segment'),
}

const Fields = z.strictObject(checkFields)
export type Checks = z.output<typeof Fields>

interface CheckLimits {
  'SLA-03': Limits & { pointsEach: number }
  'SLA-04': Limits
}

/**
 * SLA-03: the points of the checks that apply, scaled to 100. Without a sponsor check, C and D are judged by the other
 * three. Counted instead (SLA-04), a check is true with all its points.
 */
export function fourChecks(
  { fourApply, ...checks }: Checks,
  segment: Segment | undefined,
  limits: CheckLimits,
  by: 'points' | 'count',
) {
  const mayLackSponsor = segment === 'C' || segment === 'D'
  const names = ['cadenceDelivered', 'deliverablesWithRecap', 'execSponsor', 'effortMix'] as const
  const needed = mayLackSponsor ? names.filter((name) => name !== 'execSponsor') : names
  // Where the sponsor check applies for certain, the segment does not matter.
  const missing = absentOf({ ...checks, segment }, fourApply === true ? names : [...needed, 'segment'])
  if (missing.length > 0) return { missing }

  const { pointsEach, ...colours } = limits['SLA-03']
  const given = names.map((name) => checks[name]).filter((value) => value !== undefined)
  const sum = given.reduce((total, value) => total.plus(value), Exact.of(0))
  const exact = sum.times(100).over(given.length * pointsEach)
  const score = exact.rounded()
  const left = given.length < names.length ? ', the sponsor check left out' : ''
  const says = `${given.join(' + ')} = ${sum.rounded()} of ${given.length * pointsEach} points${left}: ${score} of 100`

  if (by === 'count') {
    const count = given.filter((value) => value === pointsEach).length
    const counted = colourFrom(count, limits['SLA-04'])
    return {
      score,
      colour: counted.colour,
      because: [{ clause: 'SLA-04' as const, says: `Checks true: ${counted.says}` }],
    }
  }
  const judged = colourFrom(exact, colours)
  const because = [
    { clause: 'SLA-03' as const, says },
    { clause: 'SLA-03' as const, says: judged.says },
  ]
  return { score, colour: judged.colour, because }
}
