import type { IngestReport } from '../../retrieval/documents/ingest-path.ts'

/** What an ingest took in, and what it refused and why. */
export const renderIngest = ({ documents, refused }: IngestReport): string =>
  [
    ...documents.map(({ title, sections, added, changed, removed, unchanged, rebuilt }) => {
      const kept =
        rebuilt === undefined
          ? ''
          : `\n  rebuilt ${rebuilt.headings} headings, ${rebuilt.lists} lists, ${rebuilt.tablesRebuilt} tables; ${rebuilt.tablesKeptAsText} tables kept as text`
      return `${title}: ${sections} sections; ${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged.${kept}`
    }),
    ...refused.map(({ file, reason }) => `${file} was not taken in: ${reason}`),
  ].join('\n')
