import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { GapReport } from '../../retrieval/gaps/gaps.ts'
import { openParts } from '../../testing/open-parts.ts'
import { createServer } from './create-server.ts'

const QUESTION = 'Which helicopter does a CSM fly?'

let opened: Awaited<ReturnType<typeof openParts>>
let app: Awaited<ReturnType<typeof createServer>>
beforeAll(async () => {
  opened = await openParts()
  app = await createServer(opened.partsFor(), { logLevel: 'silent' })
}, 60_000)
afterAll(async () => {
  await app.close()
  await opened.close()
})
beforeEach(() => opened.database.execute('truncate unanswered_questions'))

const ask = (question: string, headers = {}) =>
  app.inject({ method: 'POST', url: '/api/ask', headers, payload: { question } })
const list = async (query = '') => (await app.inject(`/api/corpus/gaps${query}`)).json<GapReport>()

test('a question without an answer is listed with the channel it came from', async () => {
  await ask(QUESTION)
  await ask(QUESTION, { 'x-copilot-channel': 'web', accept: 'text/event-stream' })
  expect(await list()).toMatchObject({
    keeps: 'redacted',
    questions: 2,
    groups: 1,
    notices: [],
    gaps: [{ count: 2, example: QUESTION, openPoint: null, channels: { http: 1, web: 1 } }],
  })
})

test('where there is none, the list says so', async () => {
  expect(await list()).toMatchObject({ questions: 0, gaps: [], notices: [expect.stringContaining('kept yet')] })
})

test('a day and a limit narrow the list', async () => {
  await ask(QUESTION)
  await ask('What colour has the mascot of the blueprints?')
  expect((await list('?limit=1')).gaps).toHaveLength(1)
  expect(await list('?since=2999-01-01')).toMatchObject({ questions: 0 })
})

test.each([
  ['since=yesterday', /^since: /],
  ['since=2026-02-30', /^since: /],
  ['limit=0', /^limit: /],
  ['limit=101', /^limit: /],
])('refuses %s and names the field', async (query, detail) => {
  const response = await app.inject(`/api/corpus/gaps?${query}`)
  expect(response.statusCode).toBe(400)
  expect(response.json()).toMatchObject({ code: 'bad-input', detail: expect.stringMatching(detail) })
})
