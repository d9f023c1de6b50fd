import type { Command } from '../command.ts'
import { documentNamed } from '../document-named.ts'
import { renderDocument } from '../render-document.ts'

export const documentsShow: Command = {
  name: 'documents show',
  usage: 'ID',
  summary: 'Show one document and the editions it has had.',
  options: {},
  example: 'documents show our-playbook',
  async run(invocation) {
    const id = documentNamed(invocation, documentsShow)
    const document = await (await invocation.app()).documents.read(id)
    return { text: renderDocument(document), json: document }
  },
}
