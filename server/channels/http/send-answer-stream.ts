import type { FastifyReply } from 'fastify'
import type { Answer } from '../../domain/answer.ts'
import type { OnStep } from '../../agent/write-draft.ts'
import { toProblem } from './problem.ts'
import { SECURITY_HEADERS } from './security-headers.ts'

/**
 * Server-sent events of one answer: `tool` as the agent works, then the checked words as `delta` events, then
 * `answer` with everything, or `problem`. Words are sent only once they have passed the checks.
 */
export async function sendAnswerStream(
  reply: FastifyReply,
  work: (onStep: OnStep, signal: AbortSignal) => Promise<Answer>,
) {
  reply.hijack()
  const { raw } = reply
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    ...SECURITY_HEADERS,
  })
  const send = (event: string, data: unknown) => raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  // A person who stops or leaves stops the model, too.
  const left = new AbortController()
  raw.on('close', () => left.abort())
  try {
    const answer = await work((step) => send('tool', step), left.signal)
    for (const delta of answer.answer.match(/\S+\s*/g) ?? []) send('delta', { text: delta })
    send('answer', answer)
  } catch (error) {
    send('problem', toProblem(error))
  }
  raw.end()
}
