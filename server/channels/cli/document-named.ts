import { CopilotError } from '../../domain/errors.ts'
import type { Command, Invocation } from './command.ts'

/** The one document that a command line names. Throws `bad-input` where it names none or several. */
export function documentNamed({ words }: Invocation, { example }: Command): string {
  if (words.length === 1) return words[0]!
  throw new CopilotError(
    'bad-input',
    `Name one document by its id, e.g. copilot ${example}; "copilot documents" lists them.`,
  )
}
