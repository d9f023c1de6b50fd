import type { Command } from '../command.ts'
import { dayOf } from '../command.ts'
import { toTable } from '../to-table.ts'

export const clients: Command = {
  name: 'clients',
  usage: '',
  summary: 'List the portfolio: segment, band, touch, five health colours, open gates.',
  options: { 'as-of': { type: 'string', value: 'DAY', help: 'judge for this day, YYYY-MM-DD (default: today)' } },
  example: 'clients --json',
  async run(invocation) {
    const { records } = await invocation.app()
    const list = await records.listClients(dayOf(invocation))
    return { text: toTable(list as unknown as Record<string, unknown>[]), json: list }
  },
}
