import { callsOf } from '../../../../records/portfolio/calls-of.ts'
import { dayOf, textOption } from '../../command.ts'
import type { Part } from '../../gather-parts.ts'
import { renderCall } from '../../render-call.ts'

export const calls: Part = {
  name: 'calls',
  usage: '',
  summary: 'List the open calls to action of all clients, due first: who does what by when, and why.',
  options: {
    'as-of': { type: 'string', value: 'DAY', help: 'judge for this day, YYYY-MM-DD (default: today)' },
    owner: { type: 'string', value: 'NAME', help: 'calls: only those of one person or role' },
  },
  example: 'portfolio calls --owner CSM',
  async run(invocation) {
    const { records } = await invocation.app()
    const found = callsOf(await records.portfolio(dayOf(invocation)), textOption(invocation, 'owner'))
    const text = found.length === 0 ? 'No call to action is open.' : found.map(renderCall).join('\n\n')
    return { text, json: { calls: found } }
  },
}
