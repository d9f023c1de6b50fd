import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { CopilotError } from '../../domain/errors.ts'

/** A path, or the content of a file that was uploaded. */
export type ImportSource = string | { file: string; content: Uint8Array | string }

const MAX_BYTES = 100 * 1024 * 1024

/**
 * Reads a file as text: UTF-8, or UTF-16 where a byte order mark says so. Throws `not-found`, `too-large` or
 * `unreadable-file` with one sentence that names the file.
 */
export async function readSource(source: ImportSource): Promise<{ file: string; text: string }> {
  if (typeof source !== 'string') {
    const { file, content } = source
    return { file, text: decode(file, typeof content === 'string' ? Buffer.from(content) : content) }
  }
  const file = basename(source)
  const size = await stat(source).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  )
  if (size === undefined) throw new CopilotError('not-found', `There is no file ${source}; check the path.`)
  if (size > MAX_BYTES)
    throw new CopilotError('too-large', `${file} is larger than 100 MB; split it into several files.`)
  return { file, text: decode(file, await readFile(source)) }
}

function decode(file: string, bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0x50 && second === 0x4b) throw unreadable(file, 'is a spreadsheet or an archive')
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  const text = decodeAs(encoding, bytes)
  if (text === undefined) throw unreadable(file, 'is not UTF-8 text')
  if (text.includes('\0')) throw unreadable(file, 'is not a text file')
  return text
}

function decodeAs(encoding: string, bytes: Uint8Array) {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const unreadable = (file: string, what: string) =>
  new CopilotError('unreadable-file', `${file} ${what}; save it as "CSV UTF-8" and import that.`)
