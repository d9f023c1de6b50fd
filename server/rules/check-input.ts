import type { z } from 'zod'
import { pathOf, sayIssue } from './say-issue.ts'

export type CheckedInput<Input> = { input: Input } | { missing: string[] } | { error: string }

/** Checks an input against its schema. Null and absent both mean missing; a wrong value goes before a missing one. */
export function checkInput<Schema extends z.ZodObject>(schema: Schema, given: unknown): CheckedInput<z.output<Schema>> {
  const cleared = withoutNulls(given)
  const { success, data, error } = schema.safeParse(cleared)
  if (success) return { input: data }
  const at = (path: readonly PropertyKey[]) => path.reduce(stepInto, cleared)
  const wrong = error.issues.find(
    ({ code, path }) => code === 'unrecognized_keys' || path.length === 0 || at(path) !== undefined,
  )
  if (wrong !== undefined) return { error: sayIssue(wrong, at(wrong.path), Object.keys(schema.shape)) }
  return { missing: error.issues.map(({ path }) => pathOf(path)) }
}

const stepInto = (value: unknown, step: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined

// Deeper than any input of a rule; whatever lies below fails the schema without being walked.
const DEEPEST = 5

function withoutNulls(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value
  if (Array.isArray(value)) return value.map((item) => withoutNulls(item, depth + 1))
  const cleared: Record<string, unknown> = {}
  for (const [name, item] of Object.entries(value)) {
    const known = item === null ? undefined : withoutNulls(item, depth + 1)
    // A key that is the name of the prototype must stay a key.
    if (name === '__proto__') Object.defineProperty(cleared, name, { value: known, enumerable: true })
    else cleared[name] = known
  }
  return cleared
}
