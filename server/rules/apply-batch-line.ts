import { z } from 'zod'
import { CopilotError } from '../domain/errors.ts'
import type { Finding } from '../domain/finding.ts'
import { applyRule } from './apply-rule.ts'

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  rule: z.string(),
  input: z.unknown().refine((input) => typeof input === 'object' && input !== null),
})
const Named = z.object({
  id: z.union([z.string(), z.number()]).optional().catch(undefined),
  rule: z.string().catch(''),
})

interface BatchFinding extends Finding {
  /** The id of the line; null when the line has none that can be read. */
  id: string | number | null
}

/** Answers one line of a batch, `{ "id", "rule", "input" }` as JSON. A bad line gives an `invalid` finding and never throws. */
export function applyBatchLine(line: string, asOf: string): BatchFinding {
  const parsed = parseJson(line)
  const { id = null, rule = '' } = Named.safeParse(parsed).data ?? {}
  const invalid = (error: string): BatchFinding => ({
    id,
    rule,
    asOf,
    status: 'invalid',
    value: null,
    missing: [],
    because: [],
    conflicts: [],
    error,
  })
  if (parsed === undefined) return invalid('The line is not JSON.')
  const checked = Line.safeParse(parsed)
  if (!checked.success) {
    const name = String(checked.error.issues[0]?.path[0] ?? 'The line')
    return invalid(
      `${name} is not right: a line is an object with id (text or number), rule (text) and input (an object).`,
    )
  }
  try {
    return { id: checked.data.id, ...applyRule(checked.data.rule, checked.data.input, asOf) }
  } catch (error) {
    if (error instanceof CopilotError) return invalid(error.message)
    throw error
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
