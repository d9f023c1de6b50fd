import type { FastifyInstance } from 'fastify'
import { applyRule, describeRule, findRule, RULES } from '../../rules/index.ts'
import { loadConflictLedger } from '../../retrieval/conflict-ledger.ts'
import { ruleCoverage } from '../../retrieval/corpus/rule-coverage.ts'
import { lintExamples } from '../../rules/lint-examples.ts'
import { CopilotError } from '../../domain/errors.ts'
import type { AppParts } from '../app-parts.ts'
import { openApiDocument } from './open-api.ts'
import { read } from './read-body.ts'
import { registerCapacity } from './register-capacity.ts'
import { registerDocuments } from './register-documents.ts'
import { registerMaturity } from './register-maturity.ts'
import { registerPortfolio } from './register-portfolio.ts'
import { registerYearPlan } from './register-year-plan.ts'
import { AskRequest, DayQuery, DraftRequest, GapsQuery, RuleRequest, SearchBody, SearchRequest } from './routes.ts'
import { sendAnswerStream } from './send-answer-stream.ts'

const CORPUS = new URL('../../../corpus/', import.meta.url)

const today = () => new Date().toISOString().slice(0, 10)

/** The API. Every route checks its request, hands over to the application and sends what comes back. */
export function registerApi(
  server: FastifyInstance,
  { handleMessage, searchAndCompute, draftRecap, retrieval, documents, gaps, records }: AppParts,
) {
  server.post('/api/ask', async (request, reply) => {
    const { question, client, asOf = today() } = read(AskRequest, request.body)
    const channel = request.headers['x-copilot-channel'] === 'web' ? ('web' as const) : ('http' as const)
    const message = { question, client, asOf, channel }
    if (request.headers.accept?.includes('text/event-stream'))
      return sendAnswerStream(reply, (onStep, signal) => handleMessage(message, onStep, signal))
    return handleMessage(message)
  })

  server.get('/api/search', async (request) => {
    const { q, limit, explain, ...filters } = read(SearchRequest, request.query)
    return { results: await searchAndCompute(q, { limit, filters, explain, asOf: today() }) }
  })

  server.post('/api/search', async (request) => {
    const { query, limit, explain, ...filters } = read(SearchBody, request.body)
    return { results: await searchAndCompute(query, { limit, filters, explain, asOf: today() }) }
  })

  server.get('/api/rules', async () => ({ rules: RULES.map(describeRule) }))
  server.get('/api/rules/coverage', async () => ruleCoverage(CORPUS))
  server.get('/api/rules/lint', async () => ({ worked: lintExamples() }))
  server.get('/api/conflicts', async () => ({ conflicts: loadConflictLedger(new URL('conflicts.yaml', CORPUS)).all }))
  server.get<{ Params: { id: string } }>('/api/rules/:id', async ({ params: { id } }) => {
    const rule = findRule(id)
    if (rule === undefined) throw new CopilotError('not-found', `There is no rule ${id}; GET /api/rules lists them.`)
    return describeRule(rule)
  })
  server.post<{ Params: { id: string } }>('/api/rules/:id', async (request, reply) => {
    const { input, asOf = today() } = read(RuleRequest, request.body)
    const finding = applyRule(request.params.id, input, asOf)
    return reply.code(finding.status === 'invalid' ? 422 : 200).send(finding)
  })

  server.get('/api/clauses/:id', async ({ params }) => {
    const { id } = params as { id: string }
    const clause = await retrieval.readClause(id)
    if (clause === undefined) throw new CopilotError('not-found', `There is no clause ${id}.`)
    return clause
  })

  server.get('/api/corpus/gaps', async (request) => gaps.list(read(GapsQuery, request.query)))

  registerDocuments(server, documents)
  registerMaturity(server, records)

  server.get('/api/clients', async (request) => ({
    clients: await records.listClients(read(DayQuery, request.query).asOf ?? today()),
  }))
  server.get<{ Params: { id: string } }>('/api/clients/:id', async (request) =>
    records.profile(request.params.id, read(DayQuery, request.query).asOf ?? today()),
  )

  registerPortfolio(server, records)
  registerYearPlan(server, records)
  registerCapacity(server, records)

  server.post('/api/drafts', async (request) => {
    const { client, notes, meetingEndedAt } = read(DraftRequest, request.body)
    return draftRecap({ client, notes, meetingEndedAt, now: new Date().toISOString() })
  })

  server.get('/health/live', async () => ({ status: 'live' }))
  server.get('/health/ready', async () => {
    const { clauses } = await retrieval.statistics()
    return { status: 'ready', clauses }
  })

  server.get('/openapi.json', async () => openApiDocument())
}
