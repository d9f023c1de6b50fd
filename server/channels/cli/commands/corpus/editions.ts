import { CopilotError } from '../../../../domain/errors.ts'
import { toTable } from '../../to-table.ts'
import type { Part } from '../../gather-parts.ts'

export const editions: Part = {
  name: 'editions',
  usage: '',
  summary: 'List the editions of the corpus that were indexed, latest first.',
  options: {},
  example: 'corpus editions --json',
  async run({ words, app }) {
    if (words.length > 0)
      throw new CopilotError('bad-input', 'The list of editions takes no words: copilot corpus editions.')
    const list = await (await app('as-stored')).corpusEditions.list()
    const rows = list.map(({ edition, indexedAt, documents }) => ({
      edition,
      'indexed at': `${indexedAt.slice(0, 16).replace('T', ' ')} UTC`,
      documents: Object.keys(documents).length,
    }))
    return { text: toTable(rows), json: list }
  },
}
