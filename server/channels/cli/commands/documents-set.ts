import { CopilotError } from '../../../domain/errors.ts'
import type { Command } from '../command.ts'
import { documentNamed } from '../document-named.ts'
import { DOCUMENT_OPTIONS, documentChanges } from '../document-options.ts'
import { renderSettings } from '../render-document.ts'

export const documentsSet: Command = {
  name: 'documents set',
  usage: 'ID',
  summary: 'Set the layer, status or audience of a document that was taken in.',
  options: DOCUMENT_OPTIONS,
  example: 'documents set our-playbook --status archived',
  async run(invocation) {
    const id = documentNamed(invocation, documentsSet)
    const changes = documentChanges(invocation)
    if (Object.keys(changes).length === 0)
      throw new CopilotError('bad-input', `Say what to set: --layer, --status or --audience.`)
    const document = await (await invocation.app()).documents.set(id, changes)
    return { text: `${document.id}: ${renderSettings(document)}.`, json: document }
  },
}
