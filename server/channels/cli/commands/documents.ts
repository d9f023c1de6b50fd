import { CopilotError } from '../../../domain/errors.ts'
import type { Command } from '../command.ts'
import { minuteOf } from '../render-document.ts'
import { toTable } from '../to-table.ts'

export const documents: Command = {
  name: 'documents',
  usage: '[show | set | rollback | remove]',
  summary: 'List the documents: layer, status, audience, edition, when it was stored, sections.',
  options: { removed: { type: 'boolean', help: 'list those that were removed and can be brought back' } },
  example: 'documents --json',
  async run({ words, options, app }) {
    if (words.length > 0)
      throw new CopilotError(
        'bad-input',
        `There is no "documents ${words[0]}"; it is documents, or documents show, set, rollback or remove with an id.`,
      )
    const removed = options['removed'] === true
    const list = await (await app()).documents.list({ removed })
    const rows = list.map(({ id, title, layer, status, audience, edition, storedAt, sections, removedAt }) => ({
      id,
      title,
      layer,
      status,
      audience: audience.length === 0 ? 'all' : audience.join(', '),
      edition,
      'stored at': minuteOf(storedAt),
      sections,
      ...(removed ? { 'removed at': minuteOf(removedAt) } : {}),
    }))
    return { text: rows.length === 0 ? 'There are none.' : toTable(rows), json: list }
  },
}
