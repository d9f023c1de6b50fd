import Fastify from 'fastify'
import type { AppParts } from '../app-parts.ts'
import { registerApi } from './register-api.ts'
import { registerPage } from './register-page.ts'
import { CopilotError } from '../../domain/errors.ts'
import { sendProblem } from './problem.ts'
import { SECURITY_HEADERS } from './security-headers.ts'

const BODY_LIMIT = 1024 * 1024

/** The HTTP channel: the page, the API and its description. Not yet listening. */
export async function createServer(parts: AppParts, { logLevel }: { logLevel: string }) {
  const server = Fastify({
    bodyLimit: BODY_LIMIT,
    logger: logLevel === 'silent' ? false : { level: logLevel },
    forceCloseConnections: true,
  })
  server.addHook('onSend', async (_request, reply) => void reply.headers(SECURITY_HEADERS))
  server.setErrorHandler((error, request, reply) => {
    if (!(error instanceof CopilotError) && (error as { statusCode?: number }).statusCode === undefined)
      request.log.error(error)
    return sendProblem(reply, error)
  })
  server.setNotFoundHandler((request, reply) =>
    sendProblem(
      reply,
      new CopilotError('not-found', `There is nothing at ${request.method} ${request.url.split('?')[0]}.`),
    ),
  )
  registerApi(server, parts)
  registerPage(server)
  await server.ready()
  return server
}
