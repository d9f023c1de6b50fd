import { z } from 'zod'
import type { ConflictId } from '../conflicts.ts'
import { defineRule, type Rule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { inWords } from './say-row.ts'

interface Completeness {
  id: string
  title: string
  /** What must be there, by the names that an input lists. */
  items: readonly string[]
  /** How much of something may be there at most: `{ pages: 1, decisions: 2 }`. */
  atMost?: Readonly<Record<string, number>>
  atLeast?: Readonly<Record<string, number>>
  conflicts?: readonly ConflictId[]
}

/**
 * A rule that says whether an artefact holds all that its clause asks for. `present` lists what is there; a count that
 * the clause limits is asked for by its name. Anything absent, or out of its limits, makes it incomplete.
 */
export function defineCompleteness(definition: Completeness): Rule {
  const { id, title, items, atMost = {}, atLeast = {}, conflicts = [] } = definition
  const counts = [...new Set([...Object.keys(atMost), ...Object.keys(atLeast)])]
  return defineRule({
    id,
    kind: 'completeness',
    title,
    clauses: [id],
    parameters: inEdition({ [id]: { items, atMost, atLeast } }),
    conflicts,
    input: {
      ...(items.length === 0
        ? {}
        : {
            present: z
              .array(z.enum(items as [string, ...string[]]))
              .max(100)
              .optional(),
          }),
      ...Object.fromEntries(counts.map((name) => [name, field.amount.optional()])),
    },
    decide(given, values) {
      const input = given as Record<string, unknown>
      const limits = values[id]!
      const present = input['present'] as string[] | undefined
      const absent = present === undefined ? [] : limits.items.filter((item) => !present.includes(item))
      const amount = (name: string) => input[name] as number | undefined
      const over = Object.entries(limits.atMost).filter(([name, most]) => (amount(name) ?? most) > most)
      const under = Object.entries(limits.atLeast).filter(([name, least]) => (amount(name) ?? least) < least)
      const missing = [
        ...(items.length > 0 && present === undefined ? ['present'] : []),
        ...counts.filter((name) => amount(name) === undefined),
      ]
      const faults = [
        ...(absent.length > 0 ? [`absent: ${absent.join(', ')}`] : []),
        ...over.map(([name, most]) => `${inWords(name)} ${amount(name)} is more than ${most}`),
        ...under.map(([name, least]) => `${inWords(name)} ${amount(name)} is less than ${least}`),
      ]
      const because = faults.map((says) => ({ clause: id, says }))
      const value = { complete: false, absent, over: over.map(([name]) => name), under: under.map(([name]) => name) }
      if (faults.length > 0) return { value, missing, because }
      if (missing.length > 0) return { missing }
      return {
        value: { ...value, complete: true },
        because: [{ clause: id, says: 'everything that is asked for is there' }],
      }
    },
  })
}
