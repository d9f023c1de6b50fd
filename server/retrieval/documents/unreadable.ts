import { CopilotError } from '../../domain/errors.ts'

/** An `unreadable-file` error: the file, what is wrong with it, and what to do. */
export const unreadable = (file: string, wrong: string, remedy: string, cause?: unknown) =>
  new CopilotError('unreadable-file', `${file} ${wrong}; ${remedy}.`, { cause })
