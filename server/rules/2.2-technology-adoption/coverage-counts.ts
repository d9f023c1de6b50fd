import { z } from 'zod'
import { field } from '../field.ts'
import { countFor } from '../kinds/measure.ts'

/** A coverage in percent, or the counts behind it. */
export const coverageField = z
  .union([field.percent, z.strictObject({ met: field.count, of: field.count })])
  .describe('A percentage, or the counts behind it: {"met":44,"of":50}')

type Coverage = number | { met: number; of: number } | undefined

interface Gate {
  /** What is counted: users. */
  things: string
  /** Percent from which the gate is open. */
  from: number
}

/** What a gate takes in counts: how many of all it needs, and how many are short of it; undefined without counts. */
export function gateInCounts(coverage: Coverage, all: number | undefined, { things, from }: Gate) {
  const counts = typeof coverage === 'object' ? coverage : undefined
  const of = counts?.of ?? all
  if (of === undefined) return undefined
  const needed = countFor(from, of)
  const short = counts === undefined ? 0 : needed - counts.met
  const more = short > 0 ? `, ${short} more than now` : ''
  return { needed, says: `The gate opens with ${needed} of ${of} ${things} (${from} %)${more}` }
}
