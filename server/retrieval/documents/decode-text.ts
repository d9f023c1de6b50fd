import { unreadable } from './unreadable.ts'

/** Bytes as text: UTF-8, or UTF-16 where a byte order mark says so. Throws `unreadable-file` for anything else. */
export function decodeText(file: string, bytes: Uint8Array): string {
  const text = decodeAs(encodingOf(bytes), bytes)
  if (text === undefined) throw unreadable(file, 'is not UTF-8 text', 'save it as UTF-8 and take it in again')
  if (text.includes('\0'))
    throw unreadable(file, 'holds binary content', 'save the document as text, or give the file its right extension')
  return text
}

function encodingOf([first, second]: Uint8Array) {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
