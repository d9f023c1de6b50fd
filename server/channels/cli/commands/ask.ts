import type { Answer } from '../../../domain/answer.ts'
import { CopilotError } from '../../../domain/errors.ts'
import { answerBatch } from '../answer-batch.ts'
import { type Command, dayOf, textOption } from '../command.ts'

export const ask: Command = {
  name: 'ask',
  usage: '"QUESTION"',
  summary: 'Answer a question from the blueprints, with citations.',
  options: {
    client: { type: 'string', value: 'ID', help: 'answer for this client (id or name)' },
    batch: { type: 'string', value: 'FILE', help: 'one {"id","question","client"?} a line; prints one answer a line' },
    'as-of': { type: 'string', value: 'DAY', help: 'apply the rules for this day, YYYY-MM-DD (default: today)' },
  },
  example: 'ask "When must a QBR recap be sent, and what must it hold?"',
  async run(invocation) {
    const { words, app } = invocation
    const asOf = dayOf(invocation)
    const batch = textOption(invocation, 'batch')
    if (batch !== undefined) {
      const { handleMessage } = await app()
      return answerBatch(invocation, batch, async ({ question, client }) => {
        if (typeof question !== 'string') throw new CopilotError('bad-input', 'A line needs a "question", a text.')
        return handleMessage({
          question,
          client: typeof client === 'string' ? client : undefined,
          asOf,
          channel: 'cli',
        })
      })
    }
    if (words.length === 0)
      throw new CopilotError('bad-input', 'Ask something, e.g. copilot ask "What is the credit gate?".')
    const { handleMessage } = await app()
    const client = textOption(invocation, 'client')
    const answer = await handleMessage({ question: words.join(' '), client, asOf, channel: 'cli' })
    return { text: inWords(answer), json: answer }
  },
}

function inWords({ answer, citations, notices, model, ms }: Answer): string {
  const sources = citations.map(({ clause, document, section }) => `  ${clause}  ${document} ${section}`)
  return [
    answer,
    ...(sources.length > 0 ? ['', 'Sources', ...sources] : []),
    ...notices.map((notice) => `\nNote: ${notice}`),
    '',
    `${model}, ${ms} ms`,
  ].join('\n')
}
