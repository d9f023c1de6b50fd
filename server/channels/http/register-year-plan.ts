import type { FastifyInstance } from 'fastify'
import { yearPlanClients } from '../../records/year-plan-clients.ts'
import type { Records } from '../../records/records.ts'
import { renderYearPlanCalendar } from '../../render/year-plan-calendar.ts'
import { renderYearPlanCsv } from '../../render/year-plan-csv.ts'
import { planYear } from '../../rules/year-plan/plan-year.ts'
import { preferredType } from './preferred-type.ts'
import { read } from './read-body.ts'
import { PlanYearRequest } from './routes.ts'

const TYPES = ['application/json', 'text/calendar', 'text/csv'] as const

/** The route of the year plan: as JSON, or as a file to open in a calendar or a spreadsheet where Accept asks for one. */
export function registerYearPlan(server: FastifyInstance, records: Records) {
  server.post('/api/plan/year', async (request, reply) => {
    const now = new Date().toISOString()
    const { asOf = now.slice(0, 10), fiscalYearEnds, ...given } = read(PlanYearRequest, request.body)
    const clients = yearPlanClients(await records.profiles(asOf), fiscalYearEnds)
    const plan = planYear({ ...given, clients }, asOf)

    void reply.header('vary', 'accept')
    const type = preferredType(request.headers.accept, TYPES)
    if (type === 'application/json') return plan
    const [text, ending] =
      type === 'text/csv' ? [renderYearPlanCsv(plan), 'csv'] : [renderYearPlanCalendar(plan, now), 'ics']
    return reply
      .type(`${type}; charset=utf-8`)
      .header('content-disposition', `attachment; filename="year-plan-${plan.year}.${ending}"`)
      .send(text)
  })
}
