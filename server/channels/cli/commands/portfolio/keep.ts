import { dayOf } from '../../command.ts'
import type { Part } from '../../gather-parts.ts'

export const keep: Part = {
  name: 'keep',
  usage: '',
  summary: 'Keep the latest month of every client with all that it was judged from, so that it can be replayed.',
  options: { 'as-of': { type: 'string', value: 'DAY', help: 'judge for this day, YYYY-MM-DD (default: today)' } },
  example: 'portfolio keep',
  async run(invocation) {
    const { records } = await invocation.app()
    const kept = await records.keepSnapshot(dayOf(invocation))
    return { text: `${kept.clients} clients kept as of ${kept.asOf}, judged by rules ${kept.rules}.`, json: kept }
  },
}
