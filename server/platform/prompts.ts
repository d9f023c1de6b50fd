import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { z } from 'zod'

const Header = z.strictObject({
  id: z.string(),
  purpose: z.string().endsWith('.'),
  inputs: z.array(z.string()),
  /** What the prompt says the way a clause says it: with the clause it may have to change. */
  clauses: z.array(z.string()).default([]),
  checkedBy: z.array(z.string()).min(1),
})

export interface Prompt extends z.infer<typeof Header> {
  body: string
  /** Puts the values in once, so that a value which looks like a placeholder stays as it is. Throws on a missing one. */
  fill(values: Record<string, string>): string
}

const FOLDER = new URL('../../prompts/', import.meta.url)

/** Reads prompts/<id>.md. Throws when the header and the body disagree about the inputs. */
export function loadPrompt(id: string, folder: URL = FOLDER): Prompt {
  const [, header = '', body = ''] = readFileSync(new URL(`${id}.md`, folder), 'utf8').split(/^---$/m)
  const prompt = Header.parse(load(header))
  const used = new Set([...body.matchAll(/{{(\w+)}}/g)].map(([, name]) => name))
  if ([...used].toSorted().join() !== prompt.inputs.toSorted().join()) {
    throw new Error(`prompts/${id}.md declares [${prompt.inputs}] but uses [${[...used]}].`)
  }
  const text = body.trim()
  return {
    ...prompt,
    body: text,
    fill: (values) => text.replaceAll(/{{(\w+)}}/g, (_, name: string) => values[name] ?? missing(id, name)),
  }
}

function missing(id: string, name: string): never {
  throw new Error(`prompts/${id}.md needs a value for "${name}".`)
}
