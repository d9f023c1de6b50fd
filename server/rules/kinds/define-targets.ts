import type { ConflictId } from '../conflicts.ts'
import { defineRule, type Rule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { type Limit, percentOf, reaches, sayLacking, type Share, shareField } from './measure.ts'
import { sayNumber } from '../say-number.ts'
import { inWords } from './say-row.ts'

type Limits = Readonly<Record<string, Limit>>

interface Targets {
  id: string
  title: string
  /** The limit of each measure by its name, or by segment and name. Percentages may be given as counts. */
  targets: Limits | { bySegment: Readonly<Record<string, Limits>> }
  /** Measures that the clause names and sets no number for: they are told, and held against nothing. */
  withoutTarget?: readonly string[]
  conflicts?: readonly ConflictId[]
}

/**
 * A rule that holds measures against the targets of a clause: `meets` by measure, the measured numbers, and `allMet`:
 * false as soon as one is missed, true only when all are known and met, else null.
 */
export function defineTargets({ id, title, targets, withoutTarget = [], conflicts = [] }: Targets): Rule {
  const bySegment = 'bySegment' in targets ? (targets.bySegment as Record<string, Limits>) : undefined
  const names = [
    ...new Set(Object.values(bySegment ?? { all: targets as Limits }).flatMap((limits) => Object.keys(limits))),
  ]
  return defineRule({
    id,
    kind: 'targets',
    title,
    clauses: [id],
    parameters: inEdition({ [id]: bySegment ?? (targets as Record<string, Limits>) }),
    conflicts,
    input: {
      ...(bySegment === undefined ? {} : { segment: field.segment }),
      ...Object.fromEntries([...names, ...withoutTarget].map((name) => [name, shareField.optional()])),
    },
    decide(given, values) {
      const input = given as Record<string, unknown>
      const limits = (bySegment === undefined ? values[id] : values[id]![input['segment'] as string]) as
        | Limits
        | undefined
      if (limits === undefined) return { invalid: `${id} names no target for segment ${String(input['segment'])}.` }
      const known = Object.entries(limits).flatMap(([name, limit]) => {
        const share = input[name] as Share | undefined
        const measured = share === undefined ? undefined : percentOf(share)
        if (share === undefined || measured === undefined) return []
        const { met, says } = reaches(measured, limit)
        const lacking = sayLacking(share, limit)
        return [{ name, measured: measured.rounded(), met, says: lacking === '' ? says : `${says} (${lacking})` }]
      })
      const missing = Object.keys(limits).filter((name) => known.every((each) => each.name !== name))
      const told = withoutTarget.flatMap((name) => {
        const measured = input[name] === undefined ? undefined : percentOf(input[name] as Share)
        return measured === undefined ? [] : [{ name, measured: measured.rounded() }]
      })
      if (known.length + told.length === 0) return { missing }
      const missed = known.some(({ met }) => !met)
      return {
        value: {
          meets: Object.fromEntries(known.map(({ name, met }) => [name, met])),
          measured: Object.fromEntries([...known, ...told].map(({ name, measured }) => [name, measured])),
          allMet: missed ? false : missing.length > 0 ? null : true,
        },
        // What has no target needs none of the other measures.
        missing: known.length === 0 ? [] : missing,
        because: [
          ...known.map(({ name, says }) => ({ clause: id, says: `${inWords(name)}: ${says}` })),
          ...told.map(({ name, measured }) => ({
            clause: id,
            says: `${inWords(name)}: ${sayNumber(measured)}; no target is set`,
          })),
        ],
      }
    },
  })
}
