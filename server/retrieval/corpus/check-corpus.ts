import { CopilotError } from '../../domain/errors.ts'
import { BrokenEntry } from './broken-entry.ts'
import { CHECKS } from './checks/all-checks.ts'
import type { Problem } from './checks/problem.ts'
import type { CheckedCorpus } from './checks/checked-corpus.ts'
import { readCorpusText } from './checks/corpus-text.ts'
import type { CorpusFolder } from './corpus-folder.ts'
import { artefactsOf } from './dependents/corpus-dependents.ts'
import { DEPENDENT_READERS, type Product } from './dependents/read-dependents.ts'
import { readBlueprintFiles } from './read-blueprint-files.ts'

/** What the checks of a corpus found. */
export interface CorpusReport {
  documents: number
  sections: number
  /** One entry a check that found something. */
  found: { check: string; holds: string; problems: Problem[] }[]
}

/** Runs every check on a corpus folder and on what rests on it. Throws `not-found` for a folder without a blueprint. */
export async function checkCorpus(folder: CorpusFolder, product: Product): Promise<CorpusReport> {
  const corpus = await readChecked(folder, product)
  // Any folder may hold Markdown; a corpus has at least one header.
  if (corpus.texts.every(({ header }) => header === undefined)) {
    throw new CopilotError('not-found', `${folder.shown} holds no blueprint; name a corpus folder.`)
  }
  const found = CHECKS.map(({ name, holds, find }) => ({ check: name, holds, problems: find(corpus) }))
  return {
    documents: corpus.texts.length,
    sections: corpus.sections.size,
    found: found.filter(({ problems }) => problems.length > 0),
  }
}

async function readChecked(folder: CorpusFolder, product: Product): Promise<CheckedCorpus> {
  const texts = (await readBlueprintFiles(folder.url)).map(({ name, content, questions }) =>
    readCorpusText(
      `${folder.shown}/${name}`,
      content,
      questions && { file: `${folder.shown}/${questions.name}`, content: questions.content },
    ),
  )
  const sections = new Map(texts.flatMap((text) => text.sections.map((section) => [section.id, section] as const)))
  const sources = { ...product, corpus: folder, known: new Set(sections.keys()) }
  const unreadable: Problem[] = []
  const dependents = DEPENDENT_READERS.flatMap((read) => orNone(unreadable, () => read(sources)))
  // A broken list of artefacts is told once, by the reader above.
  return { texts, sections, dependents, artefacts: orNone([], () => artefactsOf(folder)), unreadable }
}

function orNone<Entry>(unreadable: Problem[], read: () => Entry[]): Entry[] {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof BrokenEntry)) throw error
    const { file, line, says } = error
    unreadable.push({ file, line, says, todo: 'Mend the entry; until then the checks leave the file out.' })
    return []
  }
}
