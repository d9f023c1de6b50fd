import type { Command } from '../command.ts'
import { documentNamed } from '../document-named.ts'

export const documentsRemove: Command = {
  name: 'documents remove',
  usage: 'ID',
  summary: 'Remove a document that was taken in; it can be rolled back.',
  options: {},
  example: 'documents remove our-playbook',
  async run(invocation) {
    const id = documentNamed(invocation, documentsRemove)
    const document = await (await invocation.app()).documents.remove(id)
    return {
      text: `${document.id} was removed; "copilot documents rollback ${document.id}" or taking its file in again brings it back.`,
      json: document,
    }
  },
}
