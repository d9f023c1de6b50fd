import { z } from 'zod'
import type { ConflictId } from '../conflicts.ts'
import { defineRule, type Rule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { type Signal, signalField } from '../signals/signal.ts'
import { type Condition, type Known, namesIn } from '../triggers/condition.ts'
import { type Compared, judgeCondition } from '../triggers/judge-condition.ts'
import { sayCompared } from '../triggers/say-compared.ts'

/** Conditions by what they are called where they fail. */
type Conditions = Readonly<Record<string, Condition>>

interface Checks {
  id: string
  title: string
  /** What must hold, or by the values of one more input: `{ by: 'segment', rows: { A: ... } }`. */
  checks: Conditions | { by: string; rows: Readonly<Record<string, Conditions>> }
  signals: Readonly<Record<string, Signal>>
  conflicts?: readonly ConflictId[]
}

/**
 * A rule that says whether all that its clause asks for holds: `passes`, and what `failed`. One failed check settles it;
 * while none fails and some are not known, it is unknown.
 */
export function defineChecks({ id, title, checks, signals, conflicts = [] }: Checks): Rule {
  const by = isByRow(checks) ? checks : undefined
  const rows: Readonly<Record<string, Conditions>> = by?.rows ?? { all: checks as Conditions }
  const read = namesIn({ all: Object.values(rows).flatMap((row) => Object.values(row)) })
  return defineRule({
    id,
    kind: 'completeness',
    title,
    clauses: [id],
    parameters: inEdition({ [id]: rows }),
    conflicts,
    input: {
      ...(by === undefined ? {} : { [by.by]: z.enum(Object.keys(rows) as [string, ...string[]]) }),
      ...Object.fromEntries(read.signals.map((name) => [name, signalField(signals[name]!).optional()])),
      ...Object.fromEntries(read.settings.map((name) => [name, field.amount.optional().describe('Setting')])),
    },
    decide(given, values) {
      const known = given as Known
      const row = values[id]![by === undefined ? 'all' : String(known[by.by])]!
      const judged = Object.entries(row).map(([name, condition]) => ({ name, ...judgeCondition(condition, known) }))
      const failed = judged.filter(({ holds }) => holds === false)
      const missing = [...new Set(judged.flatMap((each) => (each.holds === 'unknown' ? each.missing : [])))]
      if (failed.length > 0) {
        const because = failed.map(({ name, because: compared }) => ({
          clause: id,
          says: `Not met: ${name} (${compared
            .filter(({ holds }) => !holds)
            .map(sayWithExcess)
            .join('; ')})`,
        }))
        return { value: { passes: false, failed: failed.map(({ name }) => name) }, missing, because }
      }
      if (missing.length > 0) return { missing }
      return {
        value: { passes: true, failed: [] },
        because: [{ clause: id, says: `Met: ${Object.keys(row).join('; ')}` }],
      }
    },
  })
}

/** A failed comparison in words; of a count that is over its limit, by how many. */
function sayWithExcess(compared: Compared): string {
  const { comparison, value, limit } = compared
  const isCounted = 'atMost' in comparison && Number.isInteger(value) && Number.isInteger(limit)
  return isCounted ? `${sayCompared(compared)}, ${Number(value) - Number(limit)} too many` : sayCompared(compared)
}

/** That a signal lies between two limits, both included. */
export const between = (signal: string, atLeast: number, atMost: number): Condition => ({
  all: [
    { signal, atLeast },
    { signal, atMost },
  ],
})

/** That a signal lists each of some tags, by the tag. */
export const listing = (signal: string, tags: readonly string[]): Conditions =>
  Object.fromEntries(tags.map((has) => [has, { signal, has }]))

const isByRow = (checks: Checks['checks']): checks is Extract<Checks['checks'], { rows: unknown }> =>
  typeof checks['by'] === 'string'
