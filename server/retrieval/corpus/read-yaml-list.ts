import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isNode, isSeq, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { BrokenEntry } from './broken-entry.ts'

/** An entry of a list of the corpus, with the line on which it begins, from 1. */
export interface Listed<Entry> {
  line: number
  entry: Entry
}

/** Reads a file that is one YAML list. Throws `unreadable-file` naming the line and the field to mend. */
export function readYamlList<Entry>(
  file: URL,
  schema: z.ZodType<Entry>,
  name = `corpus/${basename(fileURLToPath(file))}`,
): Listed<Entry>[] {
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines })
  const [error] = document.errors
  if (error !== undefined) throw new BrokenEntry(name, error.linePos?.[0].line ?? 1, 'This is not YAML.')
  if (document.contents === null) return []
  if (!isSeq(document.contents)) throw new BrokenEntry(name, 1, 'The file must hold one list.')
  return document.contents.items.map((item) => {
    const { line } = lines.linePos(isNode(item) ? (item.range?.[0] ?? 0) : 0)
    const read = schema.safeParse(isNode(item) ? item.toJS(document) : item)
    if (read.success) return { line, entry: read.data }
    const { path, message } = read.error.issues[0]!
    throw new BrokenEntry(name, line, `${path.length === 0 ? 'The entry' : path.join('.')} is not right (${message}).`)
  })
}
