import type { FastifyInstance } from 'fastify'
import { CopilotError } from '../../domain/errors.ts'
import type { Records } from '../../records/records.ts'
import { ASSESSMENTS, describeAssessment } from '../../rules/maturity/index.ts'
import { read } from './read-body.ts'
import { DayQuery, MaturityRequest } from './routes.ts'

interface Named {
  Params: { id: string }
}

const today = () => new Date().toISOString().slice(0, 10)

/** The routes of the maturity assessments of the provider itself. */
export function registerMaturity(server: FastifyInstance, records: Pick<Records, 'assessMaturity'>) {
  server.get('/api/maturity', async () => ({
    assessments: ASSESSMENTS.map(({ id, title, about, clauses }) => ({ id, title, about, clauses })),
  }))
  server.get<Named>('/api/maturity/:id', async ({ params: { id }, query }) =>
    describeAssessment(id, read(DayQuery, query).asOf ?? today()),
  )
  server.post<Named>('/api/maturity/:id', async ({ params: { id }, body }) => {
    const { answers, setting, asOf = today(), saveBy } = read(MaturityRequest, body)
    if (saveBy !== undefined && answers === undefined)
      throw new CopilotError('bad-input', 'saveBy needs answers to put on record.')
    const save = saveBy === undefined ? undefined : { by: saveBy, on: today() }
    return records.assessMaturity({ assessment: id, answers, setting, asOf, save })
  })
}
