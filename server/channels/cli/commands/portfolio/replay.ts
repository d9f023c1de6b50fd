import { CopilotError } from '../../../../domain/errors.ts'
import type { Part } from '../../gather-parts.ts'

export const replay: Part = {
  name: 'replay',
  usage: 'MONTH',
  summary:
    'Judge a kept month again from what was kept, and name every client whose result is not the same to the letter.',
  options: {},
  example: 'portfolio replay 2026-10',
  async run(invocation) {
    const [month = ''] = invocation.words
    if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month))
      throw new CopilotError('bad-input', `Name the month as YYYY-MM, e.g. copilot portfolio replay 2026-10.`)
    const { records } = await invocation.app()
    const replayed = await records.replaySnapshot(month)
    const { asOf, clients, same, differs, rulesThen, rulesNow } = replayed
    const text = [
      `${month}, judged for ${asOf}: ${same} of ${clients} clients are the same to the letter.`,
      `Rules then ${rulesThen.join(', ')}, now ${rulesNow}.`,
      ...(differs.length === 0 ? [] : [`Not the same: ${differs.join(', ')}.`]),
    ].join('\n')
    return { text, json: replayed, exitCode: differs.length === 0 ? 0 : 1 }
  },
}
