import { z } from 'zod'
import type { Segment } from '../../domain/segment.ts'
import { absentOf } from '../absent-of.ts'
import { field } from '../field.ts'

type Signal = 'sla' | 'milestones' | 'repeat' | 'recap'
type Floors = Record<Signal, number>

/** What the floors are read from. */
export const floorFields = {
  slaPercent: field.percent.optional(),
  milestonesPercent: field.percent.optional().describe('May be left out in segment D, where it need not apply'),
  repeatPercent: field.percent.optional().describe('Low is good'),
  recapPercent: field.percent.optional(),
}

const Fields = z.strictObject(floorFields)

/**
 * SQ-03: which signals keep their green floor. The repeat rate is a ceiling. Segment D need not have milestones: null
 * then means that they do not apply.
 */
export function signalFloors(
  input: z.output<typeof Fields>,
  segment: Segment | undefined,
  rows: Record<Segment, Floors>,
) {
  const { slaPercent: sla, milestonesPercent: milestones, repeatPercent: repeat, recapPercent: recap } = input
  const names = ['slaPercent', 'milestonesPercent', 'repeatPercent', 'recapPercent'] as const
  const needed = segment === 'D' ? names.filter((name) => name !== 'milestonesPercent') : names
  const missing = absentOf({ segment, ...input }, ['segment', ...needed])
  if (segment === undefined || sla === undefined || repeat === undefined || recap === undefined || missing.length > 0) {
    return { missing }
  }
  const floors = rows[segment]

  const meetsFloor: Record<Signal, boolean | null> = {
    sla: sla >= floors.sla,
    milestones: milestones === undefined ? null : milestones >= floors.milestones,
    repeat: repeat <= floors.repeat,
    recap: recap >= floors.recap,
  }
  const comparisons = [
    `SLA ${sla} % against at least ${floors.sla} %`,
    milestones === undefined
      ? 'milestones do not apply'
      : `milestones ${milestones} % against at least ${floors.milestones} %`,
    `repeats ${repeat} % against at most ${floors.repeat} %`,
    `recaps ${recap} % against at least ${floors.recap} %`,
  ]
  return { meetsFloor, says: `Segment ${segment}: ${comparisons.join(', ')}` }
}

const SIGNALS = { sla: 'SLA', milestones: 'milestones', repeat: 'repeats', recap: 'recaps' } as const

/** SQ-03: which of the signals that are known keep their floor; undefined where none is known or the segment is not. */
export function knownFloors(
  input: z.output<typeof Fields>,
  segment: Segment | undefined,
  rows: Record<Segment, Floors>,
): { meetsFloor: Partial<Record<Signal, boolean>>; says: string } | undefined {
  if (segment === undefined) return undefined
  const floors = rows[segment]
  const known = (Object.keys(SIGNALS) as Signal[]).flatMap((signal) => {
    const percent = input[`${signal}Percent`]
    if (percent === undefined) return []
    const kept = signal === 'repeat' ? percent <= floors[signal] : percent >= floors[signal]
    const limit = signal === 'repeat' ? 'at most' : 'at least'
    return [{ signal, kept, says: `${SIGNALS[signal]} ${percent} % against ${limit} ${floors[signal]} %` }]
  })
  if (known.length === 0) return undefined
  return {
    meetsFloor: Object.fromEntries(known.map(({ signal, kept }) => [signal, kept])),
    says: `Segment ${segment}: ${known.map(({ says }) => says).join(', ')}`,
  }
}

/** Green when every floor that applies is kept. Short of that no limits are given, so the colour is unknown. */
export const floorColour = (meetsFloor: Record<Signal, boolean | null>) =>
  Object.values(meetsFloor).includes(false) ? 'unknown' : 'green'
