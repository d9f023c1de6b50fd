import { dayOf, textOption } from '../../command.ts'
import type { Part } from '../../gather-parts.ts'
import { renderCall } from '../../render-call.ts'

const NO_DUE = '9999'

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
    const owner = textOption(invocation, 'owner')?.toLowerCase()
    const found = (await records.portfolio(dayOf(invocation)))
      .flatMap(({ client, latest }) =>
        latest.calls.map((call) => ({ client: client.id, clientName: client.name, ...call })),
      )
      .filter(
        (call) => owner === undefined || [call.person, call.owner].some((who) => who?.toLowerCase().includes(owner)),
      )
      .toSorted((a, b) => ((a.dueOn ?? NO_DUE) < (b.dueOn ?? NO_DUE) ? -1 : 1))
    const text = found.length === 0 ? 'No call to action is open.' : found.map(renderCall).join('\n\n')
    return { text, json: { calls: found } }
  },
}
