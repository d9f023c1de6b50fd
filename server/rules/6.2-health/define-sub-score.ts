import type { z } from 'zod'
import { absentOf } from '../absent-of.ts'
import { defineRule, type Rule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { weigh } from '../weigh.ts'
import type { Segment } from '../../domain/segment.ts'
import { bandOf, type Bands } from './band-of.ts'

interface SubScore<Name extends string> {
  id: string
  title: string
  /** Percent by part; they add up to 100. */
  weights: Record<Name, number>
  bands: Partial<Record<Segment, Bands>>
  /** What a part is, where its name does not say it. */
  parts?: Partial<Record<Name, string>>
}

/** A sub-score of 6.2: its parts weighted, or the score itself where it is known, and the band of the segment. */
export function defineSubScore<const Name extends string>(definition: SubScore<Name>): Rule {
  const { id, title, weights, bands, parts = {} as Partial<Record<Name, string>> } = definition
  const names = Object.keys(weights) as Name[]
  const fields = Object.fromEntries(
    names.map((name) => {
      const says = parts[name]
      return [name, (says === undefined ? field.score : field.score.describe(says)).optional()]
    }),
  ) as Record<Name, z.ZodOptional<typeof field.score>>
  return defineRule({
    id,
    title,
    clauses: [id],
    parameters: inEdition({ [id]: { weights, bands } }),
    input: {
      ...fields,
      score: field.score.optional().describe('The score, where it is known already; then without its parts'),
      segment: field.segment.optional(),
    },
    decide(given, values) {
      const input = given as Partial<Record<Name | 'score', number>> & { segment?: Segment }
      const { weights: inForce, bands: limits } = values[id]!
      const { score, segment } = input
      if (score !== undefined && names.some((name) => input[name] !== undefined))
        return { invalid: 'Give either the score or its parts, not both.' }
      const missing = score === undefined ? absentOf(input, names) : []
      if (missing.length > 0) return { missing }
      const weighed =
        score === undefined
          ? weigh(input as Record<Name, number>, inForce)
          : { exact: Exact.of(score), score: Exact.of(score).rounded(), says: `The score is given: ${score}` }
      const because = [{ clause: id, says: weighed.says }]
      if (segment === undefined) return { value: { score: weighed.score, band: null }, missing: ['segment'], because }
      const { band, says } = bandOf(weighed.exact, segment, limits)
      return { value: { score: weighed.score, band }, because: [...because, { clause: id, says }] }
    },
  })
}
