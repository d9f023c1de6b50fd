import { CopilotError } from '../../../../domain/errors.ts'
import { describeRule, searchRules } from '../../../../rules/index.ts'
import type { Part } from '../../gather-parts.ts'

const MOST = 10

export const find: Part = {
  name: 'find',
  usage: 'WORDS',
  summary: 'Find the rules that compute something, with the inputs that they take.',
  options: {},
  example: 'rules find booked sessions',
  async run({ words }) {
    if (words.length === 0)
      throw new CopilotError('bad-input', 'Say what to compute, e.g. copilot rules find budget hours.')
    const found = searchRules(words.join(' '), MOST)
    const lines = found.map(
      ({ id, title, input }) => `${id.padEnd(7)} ${title} (${Object.keys(input.shape).join(', ')})`,
    )
    const text = found.length === 0 ? 'No rule speaks of that; copilot rules lists them all.' : lines.join('\n')
    return { text, json: { rules: found.map(describeRule) } }
  },
}
