import type { IngestedDocument } from '../../retrieval/documents/ingest-path.ts'

/** What was read of a document's structure; for a master export what was rebuilt, and a line for each part that was not. */
export function renderStructure({ structure, rebuilt }: Pick<IngestedDocument, 'structure' | 'rebuilt'>): string[] {
  const { headings, lists, tables } = structure
  const counts = `${headings} headings, ${lists} lists, ${tables} tables`
  if (rebuilt === undefined) return [`  read ${counts}`]
  const { tablesKeptAsText, headingsNotFound, notRebuilt } = rebuilt
  return [
    `  rebuilt ${counts}; ${tablesKeptAsText} tables kept as text, ${headingsNotFound} headings of the contents not found in the text`,
    ...notRebuilt.map(({ what, section, line, words }) =>
      what === 'table'
        ? `  table kept as text, line ${line}, ${section}: ${words}`
        : `  heading not found, contents on line ${line}, ${section}: ${words}`,
    ),
  ]
}
