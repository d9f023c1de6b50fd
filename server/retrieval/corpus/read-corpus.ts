import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { CopilotError } from '../../domain/errors.ts'
import { readCorpusFile } from './read-corpus-file.ts'
import type { SourceDocument } from './section.ts'

export interface CorpusFile {
  name: string
  content: string
  document: SourceDocument
}

/**
 * Reads every blueprint below a folder before anything is stored. Throws `unreadable-file` for a broken header and
 * where two files claim one document or one clause: a citation must lead to one place.
 */
export async function readCorpus(folder: URL): Promise<CorpusFile[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.md')).toSorted()
  const files: CorpusFile[] = []
  const owners = new Map<string, string>()
  for (const name of names) {
    const content = await readFile(`${fileURLToPath(folder)}/${name}`, 'utf8')
    const document = readCorpusFile(name, content)
    for (const id of [document.id, ...document.sections.map(({ clause }) => clause)]) {
      const owner = owners.get(id)
      if (owner !== undefined) throw claimedTwice(id, owner, name)
      owners.set(id, name)
    }
    files.push({ name, content, document })
  }
  return files
}

const claimedTwice = (id: string, first: string, second: string) =>
  new CopilotError(
    'unreadable-file',
    `corpus/${first} and corpus/${second} both hold ${id}; give one of them another id.`,
  )
