import type { DocumentSettings } from '../../domain/document-settings.ts'
import type { DocumentRecord } from '../../retrieval/documents/document-record.ts'

/** When a content came into force, to the minute, UTC. */
export const minuteOf = (storedAt: string | null) => (storedAt === null ? '-' : storedAt.slice(0, 16).replace('T', ' '))

/** A document's layer, status and audience in words. */
export const renderSettings = ({ layer, status, audience }: DocumentSettings) =>
  `${layer}, ${status}, for ${audience.length === 0 ? 'all' : audience.join(', ')}`

/** One document with its editions. */
export function renderDocument(document: DocumentRecord): string {
  const { id, title, file, from, removedAt, editions } = document
  return [
    `${id}  ${title}`,
    renderSettings(document),
    from === 'corpus' ? `from corpus/${file}` : `taken in from ${file}`,
    ...(removedAt === null
      ? []
      : [`removed ${minuteOf(removedAt)}; "copilot documents rollback ${id}" brings it back`]),
    '',
    'Editions',
    ...editions.map(
      ({ edition, storedAt, sections, inForce }) =>
        `  ${edition}  ${minuteOf(storedAt)}  ${sections} sections${inForce ? '  in force' : ''}`,
    ),
  ].join('\n')
}
