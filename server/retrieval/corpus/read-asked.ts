import { load } from 'js-yaml'
import { z } from 'zod'
import { CopilotError } from '../../domain/errors.ts'

const Asked = z.record(z.string(), z.array(z.string().min(1)))

/**
 * Reads the questions that people ask of a blueprint, by the clause that answers them. Throws `unreadable-file` naming
 * the file and, where one entry is not right, its clause.
 */
export function readAsked(file: string, content: string): ReadonlyMap<string, string[]> {
  const read = Asked.safeParse(parsed(file, content) ?? {})
  if (read.success) return new Map(Object.entries(read.data))
  const [clause] = read.error.issues[0]!.path
  const place = clause === undefined ? '' : ` below ${String(clause)}`
  throw new CopilotError('unreadable-file', `${file} must list questions, each a text${place}; quote one with a colon.`)
}

function parsed(file: string, content: string): unknown {
  try {
    return content.trim() === '' ? undefined : load(content)
  } catch {
    throw new CopilotError('unreadable-file', `${file} is not YAML.`)
  }
}
