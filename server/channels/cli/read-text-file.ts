import { readFile, stat } from 'node:fs/promises'
import { CopilotError } from '../../domain/errors.ts'

const SIZE_LIMIT = 20 * 1024 * 1024

/** Reads a UTF-8 text file that a person named. Throws one sentence about a missing, large or binary file. */
export async function readTextFile(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) throw new CopilotError('not-found', `There is no file ${path}.`)
  if (!found.isFile()) throw new CopilotError('unreadable-file', `${path} is not a file; name a text file.`)
  if (found.size > SIZE_LIMIT) throw new CopilotError('too-large', `${path} is larger than 20 MB; give a smaller file.`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch {
    throw new CopilotError('unreadable-file', `${path} is not UTF-8 text; save it as UTF-8 and try again.`)
  }
}
