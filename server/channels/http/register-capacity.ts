import type { FastifyInstance } from 'fastify'
import type { Records } from '../../records/records.ts'
import { planningRecords } from '../../records/planning-records.ts'
import { answerCapacity } from '../../rules/planning/answer-capacity.ts'
import { read } from './read-body.ts'
import { PlanCapacityRequest } from './routes.ts'

/** The route of capacity planning: the least change that fits the hours, or with `whatIf` what a change would do. */
export function registerCapacity(server: FastifyInstance, records: Records) {
  server.post('/api/plan/capacity', async (request) => {
    const { asOf = new Date().toISOString().slice(0, 10), ...asked } = read(PlanCapacityRequest, request.body)
    const answer = await answerCapacity(asked, () => planningRecords(records, asOf), asOf)
    return answer.kind === 'plan' ? answer.plan : answer.whatIf
  })
}
