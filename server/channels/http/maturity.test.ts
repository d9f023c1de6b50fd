import Fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRecords } from '../../records/records.ts'
import { openTestDatabase } from '../../testing/database.ts'
import { sendProblem } from './problem.ts'
import { registerMaturity } from './register-maturity.ts'

let database: Awaited<ReturnType<typeof openTestDatabase>>
const app = Fastify()
beforeAll(async () => {
  database = await openTestDatabase()
  app.setErrorHandler((error, _request, reply) => sendProblem(reply, error))
  registerMaturity(app, createRecords(database))
}, 60_000)
afterAll(async () => {
  await app.close()
  await database.close()
})

const get = (url: string) => app.inject({ method: 'GET', url })
const post = (name: string, payload: object) => app.inject({ method: 'POST', url: `/api/maturity/${name}`, payload })

test('lists the assessments and gives a questionnaire', async () => {
  const { assessments } = (await get('/api/maturity')).json<{ assessments: { id: string }[] }>()
  expect(assessments.map(({ id }) => id)).toEqual([
    'trust-maturity',
    'service-leadership',
    'vcio',
    'cs-organisation',
    'cs-operation',
  ])
  expect((await get('/api/maturity/cs-operation')).json()).toMatchObject({
    id: 'cs-operation',
    questions: [{ id: 'mrr', takes: 'one' }, { id: 'goal' }],
  })
})

test('assesses answers, and with saveBy puts them on record', async () => {
  const answers = { mrr: 'yes', goal: 'health' }
  expect((await post('cs-operation', { answers })).json()).toMatchObject({ level: 4, name: 'MRR + Health-Based Goal' })
  expect((await post('cs-operation', {})).json()).toMatchObject({ level: null, missing: ['mrr', 'goal'] })
  expect((await post('cs-operation', { answers, saveBy: 'Dana Reyes' })).json()).toMatchObject({ level: 4 })
  expect((await post('cs-operation', {})).json()).toMatchObject({ level: 4, answers })
})

test.each([
  ['cs-operations', {}, 404, 'did you mean "cs-operation"'],
  ['cs-operation', { answers: { mmr: 'yes' } }, 400, 'did you mean "mrr"'],
  ['cs-operation', { answers: { mrr: 'maybe' } }, 400, 'mrr has no answer "maybe"'],
  ['cs-operation', { saveBy: 'Dana' }, 400, 'saveBy needs answers'],
  ['cs-operation', { answer: {} }, 400, 'answer'],
  ['vcio', { asOf: '2020-01-01' }, 400, 'No edition of the scales'],
])('%s with %j is a problem', async (name, body, status, detail) => {
  const response = await post(name, body)
  expect(response.statusCode).toBe(status)
  expect(response.json<{ detail: string }>().detail).toContain(detail)
})
