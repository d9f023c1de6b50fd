import type { Check } from './check.ts'
import type { Problem } from './problem.ts'

export const idsUnique: Check = {
  name: 'unique',
  holds: 'Every document, clause and heading has an id of its own',
  find({ texts }) {
    const owners = new Map<string, string>()
    const problems: Problem[] = []
    for (const { file, document, sections } of texts) {
      // Of a document that is there twice, the document is told, not each of its headings.
      const own = owners.has(document) ? sections.filter(({ id }) => !id.includes('#')) : sections
      for (const { id, line } of [{ id: document, line: 1 }, ...own]) {
        const owner = owners.get(id)
        if (owner === undefined) owners.set(id, `${file}:${line}`)
        else problems.push({ file, line, says: `${id} is also at ${owner}.`, todo: todoFor(id) })
      }
    }
    return problems
  },
}

const todoFor = (id: string) =>
  id.includes('#')
    ? 'Name one of the two headings more precisely: a citation must lead to one place.'
    : 'Give one of the two another id, or join them: a citation must lead to one place.'
