import type { z } from 'zod'
import { CopilotError } from '../../domain/errors.ts'

/** Checks a body or query against its schema. Throws `bad-input` naming the field. */
export function read<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value ?? {})
  if (result.success) return result.data
  const { path, message } = result.error.issues[0]!
  const field = path.join('.') || 'The request'
  throw new CopilotError('bad-input', `${field}: ${message.charAt(0).toLowerCase()}${message.slice(1)}.`)
}
