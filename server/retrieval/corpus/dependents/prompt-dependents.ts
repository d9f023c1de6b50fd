import { existsSync, readdirSync } from 'node:fs'
import { loadPrompt } from '../../../platform/prompts.ts'
import { BrokenEntry } from '../broken-entry.ts'
import type { Dependent } from './dependent.ts'

/** The prompts of a folder, with the clauses that their headers name. */
export function promptsIn(folder: URL): Dependent[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .map((name) => {
      const file = `prompts/${name}`
      const { id, clauses } = read(file, () => loadPrompt(name.slice(0, -'.md'.length), folder))
      return { kind: 'prompt', name: id, clauses, file, line: undefined }
    })
}

function read<Prompt>(file: string, load: () => Prompt): Prompt {
  try {
    return load()
  } catch {
    const says = 'The header needs id, purpose, inputs, clauses and checkedBy, and the inputs that the body uses.'
    throw new BrokenEntry(file, 1, says)
  }
}
