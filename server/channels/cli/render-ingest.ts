import type { IngestedDocument, IngestReport } from '../../retrieval/documents/ingest-path.ts'
import { renderStructure } from './render-structure.ts'

/** What an ingest took in, what it refused and why, and what is gone; with `structure` also what each document is made of. */
export function renderIngest(
  { documents, refused, gone, pruned }: IngestReport,
  { structure }: { structure: boolean },
) {
  return [
    ...documents.flatMap((document) => [
      counts(document),
      ...(structure ? renderStructure(document) : rebuiltIn(document)),
    ]),
    ...refused.map(({ file, reason }) => `${file} was not taken in: ${reason}`),
    ...gone.map(({ id, title, file }) =>
      pruned
        ? `${title} was removed, its file ${file} is gone; "copilot documents rollback ${id}" brings it back.`
        : `${title} stays, though its file ${file} is gone; --prune removes it.`,
    ),
  ].join('\n')
}

const counts = ({ title, sections, added, changed, removed, unchanged, settingsChanged }: IngestedDocument) =>
  `${title}: ${sections} sections; ${added} added, ${changed} changed, ${removed} removed, ${unchanged} unchanged${settingsChanged ? '; settings changed' : ''}.`

const rebuiltIn = ({ rebuilt }: IngestedDocument) =>
  rebuilt === undefined
    ? []
    : [
        `  rebuilt ${rebuilt.headings} headings, ${rebuilt.lists} lists, ${rebuilt.tablesRebuilt} tables; ${rebuilt.tablesKeptAsText} tables kept as text (--report lists them)`,
      ]
