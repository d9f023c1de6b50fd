import { type Command, textOption } from '../command.ts'
import { documentNamed } from '../document-named.ts'

export const documentsRollback: Command = {
  name: 'documents rollback',
  usage: 'ID',
  summary: 'Bring an earlier edition of a document back, or a document that was removed.',
  options: {
    to: { type: 'string', value: 'EDITION', help: 'the edition, or how its name begins (default: the one before)' },
  },
  example: 'documents rollback our-playbook --to 3f2a',
  async run(invocation) {
    const id = documentNamed(invocation, documentsRollback)
    const { documents } = await invocation.app()
    const report = await documents.rollBack(id, textOption(invocation, 'to'))
    const { document, fromEdition, added, changed, removed, unchanged } = report
    const was = document.edition === fromEdition ? '' : `, was ${fromEdition}`
    return {
      text: [
        `${document.id}: edition ${document.edition}${was}; ${added} sections added, ${changed} changed, ${removed} removed, ${unchanged} unchanged.`,
        ...(was === '' ? [] : [`Taking ${document.file} in again brings back what it holds.`]),
      ].join('\n'),
      json: report,
    }
  },
}
