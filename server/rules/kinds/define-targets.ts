import type { ConflictId } from '../conflicts.ts'
import { defineRule, type Rule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { inCounts, type Limit, percentOf, reaches, shareField } from './measure.ts'
import { inWords } from './say-row.ts'
import { limitsOfAll } from './limits-of-all.ts'
import { sayWork, type Work } from './say-work.ts'

type Limits = Readonly<Record<string, Limit>>

interface Targets {
  id: string
  title: string
  /** The limit of each measure by its name, or by segment and name. Percentages may be given as counts. */
  targets: Limits | { bySegment: Readonly<Record<string, Limits>> }
  conflicts?: readonly ConflictId[]
  /** The time that the clause says the work takes, for a number of what it is done for. */
  work?: Work
}

/**
 * A rule that holds measures against the targets of a clause: `meets` by measure, the measured numbers, and `allMet`:
 * false as soon as one is missed, true only when all are known and met, else null.
 */
export function defineTargets({ id, title, targets, conflicts = [], work }: Targets): Rule {
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
      ...(bySegment === undefined
        ? {}
        : { segment: field.segment.optional().describe('Segment, where the targets differ') }),
      ...Object.fromEntries(names.map((name) => [name, shareField.optional()])),
      ...(work === undefined
        ? {}
        : { [work.of]: field.count.optional().describe(`How many ${work.of} the work is done for`) }),
    },
    decide(given, values) {
      const input = given as Record<string, unknown>
      const segment = input['segment'] as string | undefined
      const worked = work === undefined ? undefined : sayWork(work, input[work.of] as number | undefined)
      if (worked !== undefined && names.every((name) => input[name] === undefined))
        return { value: { hoursPerYear: worked.hours }, because: [{ clause: id, says: worked.says }] }
      if (bySegment !== undefined && segment === undefined && limitsOfAll(values[id]!, input) === undefined)
        return { missing: ['segment'] }
      const limits = (
        bySegment === undefined
          ? values[id]
          : segment === undefined
            ? limitsOfAll(values[id]!, input)
            : values[id]![segment]
      ) as Limits | undefined
      if (limits === undefined) return { invalid: `${id} names no target for segment ${String(input['segment'])}.` }
      const known = Object.entries(limits).flatMap(([name, limit]) => {
        const share = input[name] as Parameters<typeof percentOf>[0] | undefined
        const measured = share === undefined ? undefined : percentOf(share)
        if (measured === undefined) return []
        const counts = inCounts(share!, limit)
        const { met, says } = reaches(measured, limit)
        return [{ name, measured: measured.rounded(), met, says: counts === '' ? says : `${says} (${counts})` }]
      })
      const missing = Object.keys(limits).filter((name) => known.every((each) => each.name !== name))
      if (known.length === 0) return { missing }
      const missed = known.some(({ met }) => !met)
      return {
        value: {
          meets: Object.fromEntries(known.map(({ name, met }) => [name, met])),
          measured: Object.fromEntries(known.map(({ name, measured }) => [name, measured])),
          allMet: missed ? false : missing.length > 0 ? null : true,
        },
        missing,
        because: known.map(({ name, says }) => ({ clause: id, says: `${inWords(name)}: ${says}` })),
      }
    },
  })
}
