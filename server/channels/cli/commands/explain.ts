import { CopilotError } from '../../../domain/errors.ts'
import { type Command, dayOf } from '../command.ts'
import { renderExplanation } from '../render-explanation.ts'

export const explain: Command = {
  name: 'explain',
  usage: 'CLIENT RULE',
  summary: 'Say why a rule says what it says of a client, and the nearest change of one input that would flip it.',
  options: { 'as-of': { type: 'string', value: 'DAY', help: 'judge for this day, YYYY-MM-DD (default: today)' } },
  example: 'explain C-1004 ENG-04',
  async run(invocation) {
    const { words } = invocation
    const rule = words.at(-1)
    const client = words.slice(0, -1).join(' ')
    if (rule === undefined || client === '')
      throw new CopilotError('bad-input', 'Name a client and a rule: copilot explain C-1004 ENG-04.')
    const { records } = await invocation.app()
    const explained = await records.explain(client, rule, dayOf(invocation))
    return { text: renderExplanation(explained), json: explained }
  },
}
