import { afterAll, beforeAll, expect, test } from 'vitest'
import { openParts } from '../../testing/open-parts.ts'
import { createServer } from './create-server.ts'

let opened: Awaited<ReturnType<typeof openParts>>
let app: Awaited<ReturnType<typeof createServer>>
beforeAll(async () => {
  opened = await openParts()
  app = await createServer(opened.partsFor(), { logLevel: 'silent' })
}, 120_000)
afterAll(async () => {
  await app.close()
  await opened.close()
})

const plan = (payload: object) => app.inject({ method: 'POST', url: '/api/plan/capacity', payload })

test('plans counts, the clients on record, and a what-if', async () => {
  const counted = await plan({ counts: { A: 7, B: 18, C: 40, D: 60 }, hours: 1000, asOf: '2026-11-26' })
  expect(counted.statusCode).toBe(200)
  expect(counted.json()).toMatchObject({ status: 'solved', movedClients: 14, after: { hours: 1000 } })
  const named = await plan({ hours: 350, asOf: '2026-11-26' })
  expect(named.json()).toMatchObject({
    moves: [{ name: 'Calder & Finch Architects' }, { name: 'Marlow & Dane Recruiters' }],
  })
  const other = await plan({ whatIf: { highFrom: 3.5 }, asOf: '2026-11-26' })
  expect(other.json()).toMatchObject({ affectedClients: 2, hoursChange: -20 })
})

test.each([
  ['no hours', {}, /Say how many hours/],
  ['hours that are none', { hours: 'many' }, /^hours: /],
  ['a field that it does not know', { hours: 5, clients: 3 }, /clients/],
  ['half the counts', { hours: 5, counts: { A: 1 } }, /^counts\.B: /],
  ['a change without a change', { whatIf: {} }, /^whatIf: name what changes/],
])('refuses %s with one sentence', async (_what, body, detail) => {
  const response = await plan(body)
  expect(response.statusCode).toBe(400)
  expect(response.json<{ detail: string }>().detail).toMatch(detail)
})

test('the OpenAPI document has the route with its schema', async () => {
  const document = (await app.inject({ url: '/openapi.json' })).json()
  const { schema } = document.paths['/api/plan/capacity'].post.requestBody.content['application/json']
  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['hours', 'counts', 'whatIf', 'asOf']))
})
