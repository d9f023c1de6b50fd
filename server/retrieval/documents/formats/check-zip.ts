import { inflateRawSync } from 'node:zlib'
import { CopilotError } from '../../../domain/errors.ts'
import { unreadable } from '../unreadable.ts'

const MAX_UNPACKED = 200 * 1024 * 1024
const END = 0x06054b50
const ENTRY = 0x02014b50
const DEFLATED = 8
const END_BYTES = 22
const LONGEST_COMMENT = 65_535

/**
 * Reads a zip's list of contents. Throws when it is no zip, when it states more than 200 MB unpacked, and when an entry
 * unpacks to more than that whatever it states.
 */
export function checkZip(file: string, bytes: Buffer): void {
  const end = endRecord(bytes)
  if (end === undefined)
    throw unreadable(file, 'is broken or no Word document', 'open it in Word and save it as docx again')
  let at = bytes.readUInt32LE(end + 16)
  let total = 0
  const deflated: Entry[] = []
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY)
      throw unreadable(file, 'is broken', 'open it in Word and save it as docx again')
    total += bytes.readUInt32LE(at + 24)
    if (bytes.readUInt16LE(at + 10) === DEFLATED)
      deflated.push({ offset: bytes.readUInt32LE(at + 42), packed: bytes.readUInt32LE(at + 20) })
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  if (total > MAX_UNPACKED) throw tooLarge(file)
  // Only now: a bomb that states its size is refused before anything of it is unpacked.
  for (const entry of deflated) {
    if (!unpacks(bytes, entry)) throw tooLarge(file)
  }
}

interface Entry {
  offset: number
  packed: number
}

const tooLarge = (file: string) =>
  new CopilotError('too-large', `${file} unpacks to more than 200 MB; split it, or save it without its pictures.`)

/** Whether an entry stays within the limit; one that is broken does, and is left to the reader of the document. */
function unpacks(bytes: Buffer, { offset, packed }: Entry): boolean {
  if (offset + 30 > bytes.length) return true
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  try {
    inflateRawSync(bytes.subarray(start, start + packed), { maxOutputLength: MAX_UNPACKED })
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE'
  }
}

function endRecord(bytes: Buffer): number | undefined {
  for (let at = bytes.length - END_BYTES; at >= Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT); at--) {
    if (bytes.readUInt32LE(at) === END) return at
  }
  return undefined
}
