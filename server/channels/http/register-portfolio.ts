import type { FastifyInstance } from 'fastify'
import type { Records } from '../../records/records.ts'
import { read } from './read-body.ts'
import { DayQuery, MonthsQuery, SettingsRequest } from './routes.ts'

const now = () => new Date().toISOString()
const today = () => now().slice(0, 10)

/** The routes of the portfolio and of what the provider sets for itself. */
export function registerPortfolio(server: FastifyInstance, records: Records) {
  server.get('/api/portfolio', async (request) => ({
    clients: await records.portfolio(read(DayQuery, request.query).asOf ?? today()),
  }))
  server.get<{ Params: { id: string } }>('/api/portfolio/:id', async (request) => {
    const { asOf = today(), months } = read(MonthsQuery, request.query)
    return { months: await records.clientMonths(request.params.id, asOf, months) }
  })
  server.get<{ Params: { id: string; rule: string } }>('/api/portfolio/:id/rules/:rule', async (request) => {
    const { id, rule } = request.params
    return records.explain(id, rule, read(DayQuery, request.query).asOf ?? today())
  })
  server.post('/api/portfolio/snapshots', async (request) =>
    records.keepSnapshot(read(DayQuery, request.body ?? {}).asOf ?? today()),
  )
  server.get<{ Params: { month: string } }>('/api/portfolio/snapshots/:month', async ({ params: { month } }) =>
    records.replaySnapshot(month),
  )

  server.get('/api/settings', async () => ({ settings: await records.settings.history() }))
  server.post('/api/settings', async (request) => {
    const { settings, dryRun } = read(SettingsRequest, request.body)
    const effect = await records.settings.diff(settings, today())
    const saved = dryRun ? 0 : await records.settings.save(settings, now())
    return { saved, ...effect }
  })
}
