import type { z } from 'zod'
import { pathOf, sayIssue } from './say-issue.ts'

export type CheckedInput<Input> = { input: Input } | { missing: string[] } | { error: string }

/** Checks an input against its schema. Null and absent both mean missing; a wrong value goes before a missing one. */
export function checkInput<Schema extends z.ZodObject>(schema: Schema, given: unknown): CheckedInput<z.output<Schema>> {
  const cleared = withoutNulls(given)
  const lacking = missingIn(schema, cleared)
  if (lacking !== undefined) return { missing: lacking }
  const { success, data, error } = schema.safeParse(cleared)
  if (success) return { input: data }
  const at = (path: readonly PropertyKey[]) => path.reduce(stepInto, cleared)
  const wrong = error.issues.find(
    ({ code, path }) => code === 'unrecognized_keys' || path.length === 0 || at(path) !== undefined,
  )
  if (wrong !== undefined) return { error: sayIssue(wrong, at(wrong.path), Object.keys(schema.shape)) }
  return { missing: error.issues.map(({ path }) => pathOf(path)) }
}

interface Parts {
  required: readonly string[]
  partial: z.ZodObject
}
const partsOf = new WeakMap<z.ZodObject, Parts>()

/** The fields that are needed and not there, where all that is there is right: found without making an error of it. */
function missingIn(schema: z.ZodObject, cleared: unknown): string[] | undefined {
  if (typeof cleared !== 'object' || cleared === null || Array.isArray(cleared)) return undefined
  let parts = partsOf.get(schema)
  if (parts === undefined) {
    const required = Object.entries(schema.shape).filter(
      ([, field]) => !(field as z.ZodType).safeParse(undefined).success,
    )
    parts = { required: required.map(([name]) => name), partial: schema.partial() }
    partsOf.set(schema, parts)
  }
  const missing = parts.required.filter((name) => (cleared as Record<string, unknown>)[name] === undefined)
  return missing.length > 0 && parts.partial.safeParse(cleared).success ? missing : undefined
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
