import { CopilotError } from '../../domain/errors.ts'
import { readBlueprintFiles } from './read-blueprint-files.ts'
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
export async function readCorpus(folder: URL, shown = 'corpus'): Promise<CorpusFile[]> {
  const files: CorpusFile[] = []
  const owners = new Map<string, string>()
  for (const { name, content } of await readBlueprintFiles(folder)) {
    const document = readCorpusFile(`${shown}/${name}`, content)
    for (const id of [document.id, ...document.sections.map(({ clause }) => clause)]) {
      const owner = owners.get(id)
      if (owner !== undefined) throw claimedTwice(id, owner, `${shown}/${name}`)
      owners.set(id, `${shown}/${name}`)
    }
    files.push({ name, content, document })
  }
  return files
}

const claimedTwice = (id: string, first: string, second: string) =>
  new CopilotError('unreadable-file', `${first} and ${second} both hold ${id}; give one of them another id.`)
