import { CopilotError } from '../../../../domain/errors.ts'
import { dayOf, textOption } from '../../command.ts'
import type { Part } from '../../gather-parts.ts'
import { renderClientMonth } from '../../render-client-month.ts'

const MONTHS = 12
const MONTHS_MOST = 120

export const client: Part = {
  name: 'client',
  usage: 'NAME',
  summary: 'Show the months of one client: colours with both readings, indices, gates, calls, renewal inputs.',
  options: {
    'as-of': { type: 'string', value: 'DAY', help: 'judge for this day, YYYY-MM-DD (default: today)' },
    months: { type: 'string', value: 'N', help: `client: how many months (1-${MONTHS_MOST}, default ${MONTHS})` },
  },
  example: 'portfolio client C-1001 --months 3',
  async run(invocation) {
    const name = invocation.words.join(' ')
    if (name === '') throw new CopilotError('bad-input', 'Name one client, e.g. copilot portfolio client C-1001.')
    const { records } = await invocation.app()
    const months = await records.clientMonths(name, dayOf(invocation), monthsOf(textOption(invocation, 'months')))
    return { text: months.map(renderClientMonth).join('\n\n'), json: { months } }
  },
}

function monthsOf(text: string | undefined): number {
  const months = text === undefined ? MONTHS : Number(text)
  if (Number.isInteger(months) && months >= 1 && months <= MONTHS_MOST) return months
  throw new CopilotError('bad-input', `--months must be a whole number from 1 to ${MONTHS_MOST}, not "${text}".`)
}
