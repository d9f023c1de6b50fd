import { describeRule, RULES } from '../../../../rules/index.ts'
import type { Part } from '../../gather-parts.ts'

export const list: Part = {
  name: 'list',
  usage: '',
  summary: 'List the rules with their inputs and clauses.',
  options: {},
  example: 'rules --json',
  run: async () => ({
    text: RULES.map(({ id, title, clauses }) => `${id.padEnd(7)} ${title} (${clauses.join(', ')})`).join('\n'),
    json: RULES.map(describeRule),
  }),
}
