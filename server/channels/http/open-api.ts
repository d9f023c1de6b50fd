import { z } from 'zod'
import { ERRORS } from '../../domain/errors.ts'
import {
  AskRequest,
  DayQuery,
  DocumentChange,
  DocumentsQuery,
  DraftRequest,
  GapsQuery,
  MaturityRequest,
  MonthsQuery,
  PlanCapacityRequest,
  PlanYearRequest,
  RollbackRequest,
  RuleRequest,
  SearchBody,
  SearchRequest,
  SettingsRequest,
} from './routes.ts'

type Operation = Record<string, unknown>

/** The API as an OpenAPI 3.1 document, from the same schemas that check the requests. */
export function openApiDocument(): Record<string, unknown> {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Blueprint Copilot',
      version: '0.1.0',
      description: 'Cited answers, rules and drafts from the Customer Success blueprints.',
    },
    paths: {
      '/api/ask': {
        post: operation('Answer a question; as server-sent events where Accept is text/event-stream', {
          body: AskRequest,
          stream: true,
        }),
      },
      '/api/search': {
        get: operation('Find clauses, best first', { query: SearchRequest }),
        post: operation('Find clauses, best first', { body: SearchBody }),
      },
      '/api/rules': { get: operation('List the rules', {}) },
      '/api/rules/coverage': { get: operation('How much of the blueprints the rules compute, with every gap', {}) },
      '/api/rules/lint': {
        get: operation('The printed examples computed again: printed, computed, whether they add up', {}),
      },
      '/api/conflicts': { get: operation('Where the blueprints disagree: readings, which is in force, why', {}) },
      '/api/rules/{id}': {
        get: operation('Describe a rule', { id: true }),
        post: operation('Apply a rule to figures', { id: true, body: RuleRequest }),
      },
      '/api/maturity': { get: operation('List the maturity assessments of the provider itself', {}) },
      '/api/maturity/{id}': {
        get: operation('The questionnaire of an assessment', { id: true, query: DayQuery }),
        post: operation('Assess answers, given or on record: level, evidence, gaps, what is missing', {
          id: true,
          body: MaturityRequest,
        }),
      },
      '/api/clauses/{id}': { get: operation('Read one clause whole', { id: true }) },
      '/api/corpus/gaps': {
        get: operation('The questions that were not answered, grouped; those older than 180 days are dropped', {
          query: GapsQuery,
        }),
      },
      '/api/documents': { get: operation('List the documents', { query: DocumentsQuery }) },
      '/api/documents/{id}': {
        get: operation('One document with its editions', { id: true }),
        patch: operation('Set the layer, status or audience of an ingested document', {
          id: true,
          body: DocumentChange,
        }),
        delete: operation('Remove an ingested document; it can be rolled back', { id: true }),
      },
      '/api/documents/{id}/rollback': {
        post: operation('Bring an earlier edition back, or a document that was removed', {
          id: true,
          body: RollbackRequest,
        }),
      },
      '/api/portfolio': {
        get: operation('Every client in its latest month, judged by all rules', { query: DayQuery }),
      },
      '/api/portfolio/{id}': { get: operation('The last months of one client', { id: true, query: MonthsQuery }) },
      '/api/portfolio/{id}/rules/{rule}': {
        get: operation('Why a rule says what it says of a client, and what would flip it', {
          id: true,
          query: DayQuery,
        }),
      },
      '/api/portfolio/snapshots': { post: operation('Keep the latest month of every client', { body: DayQuery }) },
      '/api/portfolio/snapshots/{month}': { get: operation('Judge a kept month again and compare', {}) },
      '/api/settings': {
        get: operation('What the provider has set for itself, the latest first', {}),
        post: operation('Name the clients that settings would change, and save them', { body: SettingsRequest }),
      },
      '/api/clients': { get: operation('List the portfolio', { query: DayQuery }) },
      '/api/clients/{id}': {
        get: operation('One client: record, segment, health, gates', { id: true, query: DayQuery }),
      },
      '/api/drafts': { post: operation('Draft a recap from the notes of a meeting', { body: DraftRequest }) },
      '/api/plan/capacity': {
        post: operation('Find the least change that fits the hours, or with whatIf see what a change would do', {
          body: PlanCapacityRequest,
        }),
      },
      '/api/plan/year': {
        post: operation('Plan the client meetings of a year; as a calendar or a table where Accept asks for one', {
          body: PlanYearRequest,
          files: ['text/calendar', 'text/csv'],
        }),
      },
      '/health/live': { get: operation('Whether the process runs', {}) },
      '/health/ready': { get: operation('Whether it can answer', {}) },
    },
    components: { schemas: { Problem: z.toJSONSchema(ProblemDetails) } },
  }
}

const ProblemDetails = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.enum(Object.keys(ERRORS) as [string, ...string[]]),
})

interface Asked {
  body?: z.ZodType
  query?: z.ZodObject
  id?: true
  stream?: true
  /** Media types that it may send besides JSON. */
  files?: string[]
}

function operation(summary: string, { body, query, id, stream, files = [] }: Asked): Operation {
  const parameters = [
    ...(id ? [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }] : []),
    ...(query === undefined
      ? []
      : Object.entries(query.shape).map(([name, schema]) => ({
          name,
          in: 'query',
          required: !(schema as z.ZodType).safeParse(undefined).success,
          schema: schemaOf(schema as z.ZodType),
        }))),
  ]
  return {
    summary,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body) } } } }),
    responses: {
      200: {
        description: 'Done',
        content: Object.fromEntries(
          ['application/json', ...(stream ? ['text/event-stream'] : []), ...files].map((type) => [type, {}]),
        ),
      },
      default: {
        description: 'What went wrong',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  }
}

const schemaOf = (schema: z.ZodType) => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' })
  return rest
}
