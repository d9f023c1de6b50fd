import { z } from 'zod'
import type { Ground } from '../../domain/finding.ts'
import type { ConflictId } from '../conflicts.ts'
import { defineRule, type Rule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'
import { countWithin, type Limit, percentOf, reaches, sayLacking, type Share, shareField } from './measure.ts'
import { inWords } from './say-row.ts'
import { limitsOfAll } from './limits-of-all.ts'
import { sayWork, type Work } from './say-work.ts'
import { dueWithin } from './target-days.ts'

type Limits = Readonly<Record<string, Limit>>

interface Targets {
  id: string
  title: string
  /** The limit of each measure by its name, or by segment and name. Percentages may be given as counts. */
  targets: Limits | { bySegment: Readonly<Record<string, Limits>> }
  /** Measures that the clause names and sets no number for: they are told, and held against nothing. */
  withoutTarget?: readonly string[]
  conflicts?: readonly ConflictId[]
  /** The time that the clause says the work takes, for a number of what it is done for. */
  work?: Work
}

const PERCENT = /percent$/i
const wholeField = z.strictObject({ of: field.count.min(1) }).describe('A whole, for how many of it reach the limit')

/**
 * A rule that holds measures against the targets of a clause: `meets` by measure, the measured numbers, and `allMet`:
 * false as soon as one is missed, true only when all are known and met, else null. For a percentage of a whole it tells
 * how many of it are `needed`, and for a time limit from the day `since` until when it is `dueOn`.
 */
export function defineTargets({ id, title, targets, withoutTarget = [], conflicts = [], work }: Targets): Rule {
  const bySegment = 'bySegment' in targets ? (targets.bySegment as Record<string, Limits>) : undefined
  const tables = Object.values(bySegment ?? { all: targets as Limits })
  const names = [...new Set(tables.flatMap((limits) => Object.keys(limits)))]
  const isTimed = tables.some((limits) =>
    Object.entries(limits).some(([name, limit]) => dueWithin(name, limit) !== undefined),
  )
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
      ...Object.fromEntries(
        [...names, ...withoutTarget].map((name) => [
          name,
          (PERCENT.test(name) ? z.union([shareField, wholeField]) : shareField).optional(),
        ]),
      ),
      ...(isTimed ? { since: z.iso.date().optional().describe('The day from which the time limits run') } : {}),
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
      const known = Object.entries(limits).flatMap(([name, limit]) => measuredIn(input, name, limit))
      const told = withoutTarget.flatMap((name) => {
        const measured = shareIn(input, name)
        return measured === undefined ? [] : [{ name, measured: percentOf(measured)!.rounded() }]
      })
      const needed = Object.entries(limits).flatMap(([name, limit]) => {
        const within = isWhole(input[name]) ? countWithin(input[name].of, limit) : undefined
        return within === undefined ? [] : [{ name, ...within }]
      })
      const due = Object.entries(limits).flatMap(([name, limit]) => {
        const since = input[name] === undefined ? (input['since'] as string | undefined) : undefined
        const within = since === undefined ? undefined : dueWithin(name, limit)?.(since)
        return within === undefined ? [] : [{ name, ...within }]
      })
      const missing = Object.keys(limits).filter((name) => known.every((each) => each.name !== name))
      if (known.length + told.length + needed.length + due.length === 0) return { missing }
      const missed = known.some(({ met }) => !met)
      const because: (Ground & { clause: string })[] = [
        ...known,
        ...told.map(({ name, measured }) => ({ name, says: `${sayNumber(measured)}; no target is set` })),
        ...needed,
        ...due,
      ].map(({ name, says }) => ({ clause: id, says: `${inWords(name)}: ${says}` }))
      return {
        value: {
          meets: Object.fromEntries(known.map(({ name, met }) => [name, met])),
          measured: Object.fromEntries([...known, ...told].map(({ name, measured }) => [name, measured])),
          allMet: missed ? false : missing.length > 0 || known.length === 0 ? null : true,
          ...(needed.length === 0
            ? {}
            : { needed: Object.fromEntries(needed.map(({ name, count }) => [name, count])) }),
          ...(due.length === 0 ? {} : { dueOn: Object.fromEntries(due.map(({ name, day }) => [name, day])) }),
        },
        // What was not asked about is missing only beside a measure that was held against its target.
        missing: known.length === 0 ? [] : missing,
        because,
      }
    },
  })
}

const isWhole = (given: unknown): given is { of: number } =>
  typeof given === 'object' && given !== null && !('met' in given)

/** A measure as it is given; undefined where there is nothing to take a share of. */
function shareIn(input: Record<string, unknown>, name: string): Share | undefined {
  const share = input[name] as Share | undefined
  return share === undefined || isWhole(share) || percentOf(share) === undefined ? undefined : share
}

function measuredIn(input: Record<string, unknown>, name: string, limit: Limit) {
  const share = shareIn(input, name)
  if (share === undefined) return []
  const measured = percentOf(share)!
  const { met, says } = reaches(measured, limit)
  const lacking = sayLacking(share, limit)
  return [{ name, measured: measured.rounded(), met, says: lacking === '' ? says : `${says} (${lacking})` }]
}
