import { dayOf } from '../../command.ts'
import type { Part } from '../../gather-parts.ts'
import { portfolioRow } from '../../portfolio-row.ts'
import { toTable } from '../../to-table.ts'

export const list: Part = {
  name: 'list',
  usage: '',
  summary: 'List every client in its latest month.',
  options: { 'as-of': { type: 'string', value: 'DAY', help: 'judge for this day, YYYY-MM-DD (default: today)' } },
  example: 'portfolio --json',
  async run(invocation) {
    const { records } = await invocation.app()
    const clients = await records.portfolio(dayOf(invocation))
    return { text: toTable(clients.map(portfolioRow)), json: { clients } }
  },
}
