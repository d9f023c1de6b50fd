import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { CopilotError } from '../../domain/errors.ts'
import { unreadable } from './unreadable.ts'

const MAX_BYTES = 100 * 1024 * 1024

/** The content of a file. Throws `not-found`, `too-large` (by its size on disk, before it is read) or `unreadable-file`. */
export async function readBytes(path: string): Promise<Buffer<ArrayBuffer>> {
  const file = basename(path)
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) throw new CopilotError('not-found', `There is no file or folder ${path}; check the path.`)
  if (!found.isFile()) throw unreadable(file, 'is not a file', 'name a document or a folder of documents')
  if (found.size > MAX_BYTES)
    throw new CopilotError('too-large', `${file} is larger than 100 MB; split it into several files.`)
  if (found.size === 0) throw unreadable(file, 'is empty', 'save it again with its text')
  return readFile(path).catch((error: unknown) => {
    throw unreadable(file, 'cannot be opened', 'check that you may read it', error)
  })
}
