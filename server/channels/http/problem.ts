import type { FastifyReply } from 'fastify'
import { CopilotError, ERRORS, type ErrorCode } from '../../domain/errors.ts'

/** An error as RFC 9457 problem details. */
export interface Problem {
  type: string
  title: string
  status: number
  detail: string
  code: ErrorCode
}

/** The problem that a person reads. What is not one of our errors says nothing of its inside. */
export function toProblem(error: unknown): Problem {
  const known = error instanceof CopilotError ? error : fromFastify(error)
  const { title } = ERRORS[known.code]
  return { type: `/problems/${known.code}`, title, status: known.status, detail: known.message, code: known.code }
}

/** Sends an error as `application/problem+json`. */
export const sendProblem = (reply: FastifyReply, error: unknown) => {
  const problem = toProblem(error)
  return reply.code(problem.status).type('application/problem+json').send(JSON.stringify(problem))
}

// Fastify's own errors below 500 are about the request: a body that is no JSON, too large, or of the wrong type.
function fromFastify(error: unknown): CopilotError {
  const { statusCode, code } = error as { statusCode?: number; code?: string }
  if (statusCode === 413) return new CopilotError('too-large', 'The request is too large; send at most 1 MB.')
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return new CopilotError('bad-input', 'Send JSON, with the header content-type: application/json.')
  if (statusCode !== undefined && statusCode < 500)
    return new CopilotError('bad-input', 'The request body is not valid JSON.')
  return new CopilotError('internal', 'Something went wrong on our side; try again.')
}
