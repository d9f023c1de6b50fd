import { globSync, readFileSync } from 'node:fs'

const CORPUS = new URL('../../corpus/', import.meta.url)

/** The text below each clause's heading in corpus/, by clause, as it is written there. */
export function clauseSections(): Map<string, string> {
  const sections = new Map<string, string>()
  for (const file of globSync('**/*.md', { cwd: CORPUS })) {
    const text = readFileSync(new URL(file, CORPUS), 'utf8')
    for (const section of text.split(/^## /m).slice(1)) {
      const [, id] = /^([A-Z]{1,4}-[A-Z]?\d+)\b/.exec(section) ?? []
      if (id !== undefined) sections.set(id, section)
    }
  }
  return sections
}

/** Every figure of a text, in order: `1,680` is 1680. */
export const figuresIn = (text: string): number[] =>
  (text.match(/\d[\d,]*(\.\d+)?/g) ?? []).map((figure) => Number(figure.replaceAll(',', '')))
