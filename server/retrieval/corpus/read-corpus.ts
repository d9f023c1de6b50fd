import { CopilotError } from '../../domain/errors.ts'
import { readAsked } from './read-asked.ts'
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
  for (const { name, content, questions } of await readBlueprintFiles(folder)) {
    const asked = questions === undefined ? NOT_ASKED : readAsked(`${shown}/${questions.name}`, questions.content)
    const document = withAsked(readCorpusFile(`${shown}/${name}`, content), asked)
    for (const id of [document.id, ...document.sections.map(({ clause }) => clause)]) {
      const owner = owners.get(id)
      if (owner !== undefined) throw claimedTwice(id, owner, `${shown}/${name}`)
      owners.set(id, `${shown}/${name}`)
    }
    files.push({ name, content: content + (questions?.content ?? ''), document })
  }
  return files
}

const NOT_ASKED: ReadonlyMap<string, string[]> = new Map()

const withAsked = (document: SourceDocument, asked: ReadonlyMap<string, string[]>): SourceDocument => ({
  ...document,
  sections: document.sections.map((section) => {
    const questions = asked.get(section.clause)
    return questions === undefined ? section : { ...section, asked: questions }
  }),
})

const claimedTwice = (id: string, first: string, second: string) =>
  new CopilotError('unreadable-file', `${first} and ${second} both hold ${id}; give one of them another id.`)
