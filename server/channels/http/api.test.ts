import type { AddressInfo } from 'node:net'
import { globSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answer } from '../../domain/answer.ts'
import { openParts } from '../../testing/open-parts.ts'
import { createServer } from './create-server.ts'

const QUESTION = 'What do we do when the share of recaps sent within 48 hours is below 95%?'
const NOTES = `QBR, 20 November 2026
1. Replace the firewall. Owner: Maria Lopez. Date: 15 January 2027. Budget: $8,400. Confirmed by e-mail.
2. Roll out MFA - owner Tom Reed, by 2026-12-18, $2,100, approved in writing.
3. Agreed to move the file server, Jess Park to lead, budget tbd.
`

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

const get = (url: string) => app.inject({ method: 'GET', url })
const post = (url: string, payload: object) => app.inject({ method: 'POST', url, payload })
const raw = (type: string, payload: string) =>
  app.inject({ method: 'POST', url: '/api/ask', headers: { 'content-type': type }, payload })
const isProblem = (response: Awaited<ReturnType<typeof get>>, status: number, detail: string | RegExp) => {
  expect(response.headers['content-type']).toMatch(/^application\/problem\+json/)
  expect(response.statusCode).toBe(status)
  const problem = response.json<Record<string, unknown>>()
  expect(problem).toMatchObject({ type: `/problems/${String(problem['code'])}`, status, title: expect.any(String) })
  expect(problem['detail']).toMatch(detail)
}

describe('POST /api/ask', () => {
  test('gives a cited answer as JSON', async () => {
    const response = await post('/api/ask', { question: QUESTION })
    expect(response.statusCode).toBe(200)
    const answer = response.json<Answer>()
    expect(answer).toMatchObject({ model: 'offline', declined: false })
    expect(answer.citations.length).toBeGreaterThan(0)
    for (const { clause } of answer.citations) expect(answer.answer).toContain(clause)
  })

  test('as events sends the tools, then the words, then the whole answer, which says the same', async () => {
    const address = await app.listen({ port: 0, host: '127.0.0.1' })
    const response = await fetch(`${address}/api/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ question: QUESTION }),
    })
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    const events = (await response.text())
      .split('\n\n')
      .filter(Boolean)
      .map((event) => {
        const [, name, data] = /^event: (\w+)\ndata: (.*)$/.exec(event)!
        return { name, data: JSON.parse(data!) as { text?: string; answer?: string } }
      })
    const names = events.map(({ name }) => name).filter((name, at, all) => name !== all[at - 1])
    expect(names).toEqual(['tool', 'delta', 'answer'])
    const words = events.flatMap(({ name, data }) => (name === 'delta' ? [data.text] : [])).join('')
    expect(words).toBe(events.at(-1)!.data.answer)
    expect((app.server.address() as AddressInfo).port).toBeGreaterThan(0)
  })

  test('as events tells of an unknown client as a problem', async () => {
    const response = await app.inject({
      method: 'POST',
      url: '/api/ask',
      headers: { accept: 'text/event-stream' },
      payload: { question: QUESTION, client: 'C-9999' },
    })
    expect(response.body).toMatch(/^event: problem\ndata: {.*"code":"not-found"/)
  })

  test.each([
    ['no question', {}, /^question: /],
    ['an empty question', { question: '' }, /^question: /],
    ['a question that is not a text', { question: 7 }, /^question: /],
    ['a question of more than 4,000 characters', { question: 'x'.repeat(4_001) }, /^question: /],
    ['a day that does not exist', { question: 'x', asOf: '2026-02-30' }, /^asOf: /],
    ['a field that it does not know', { question: 'x', model: 'y' }, /model/],
  ])('refuses %s and names the field', async (_what, body, detail) => {
    isProblem(await post('/api/ask', body), 400, detail)
  })

  test('refuses what is no JSON', async () => {
    isProblem(await raw('application/json', '{"question":'), 400, /not valid JSON/)
    isProblem(await raw('text/xml', '<a/>'), 400, /content-type: application\/json/)
    isProblem(await raw('application/json', JSON.stringify({ question: 'x'.repeat(1_100_000) })), 413, /1 MB/)
  })
})

describe('GET /api/search and /api/clauses/:id', () => {
  test('a search gives as many clauses as asked, best first, and each can be read whole', async () => {
    const response = await get('/api/search?q=executive%20sponsor%20not%20seen&limit=3')
    const { results } = response.json<{ results: { clause: string; rank: number; score: number }[] }>()
    expect(results.map(({ rank }) => rank)).toEqual([1, 2, 3])
    expect(results.map(({ score }) => score)).toEqual(results.map(({ score }) => score).toSorted((a, b) => b - a))
    for (const { clause } of results) {
      const read = await get(`/api/clauses/${encodeURIComponent(clause)}`)
      expect(read.json()).toMatchObject({ clause, text: expect.any(String) })
    }
  })

  test('a search that is empty or asks for too much names the field', async () => {
    isProblem(await get('/api/search'), 400, /^q: /)
    isProblem(await get('/api/search?q=sponsor&limit=101'), 400, /^limit: /)
    isProblem(await get('/api/search?q=%20'), 400, /empty/)
  })

  test('an unknown clause is a 404', async () => {
    isProblem(await get('/api/clauses/XYZ-99'), 404, /XYZ-99/)
  })
})

describe('/api/rules', () => {
  test('lists every rule, and each can be described', async () => {
    const { rules } = (await get('/api/rules')).json<{ rules: { id: string }[] }>()
    expect(rules.length).toBeGreaterThan(20)
    for (const rule of rules) expect((await get(`/api/rules/${rule.id}`)).json()).toEqual(rule)
  })

  test('applies a rule, names its clause, and does the same whatever the case of the id', async () => {
    const decided = await post('/api/rules/CX-01', { input: { pulse: 4.2 }, asOf: '2026-11-24' })
    expect(decided.statusCode).toBe(200)
    expect(decided.json()).toMatchObject({ rule: 'CX-01', status: 'decided', value: { colour: 'yellow' } })
    expect((await post('/api/rules/cx-01', { input: { pulse: 4.2 }, asOf: '2026-11-24' })).json()).toEqual(
      decided.json(),
    )
  })

  test('a missing figure is unknown, a wrong one is a 422 that names it', async () => {
    const unknown = await post('/api/rules/CX-01', { input: {} })
    expect(unknown.statusCode).toBe(200)
    expect(unknown.json()).toMatchObject({ status: 'unknown', value: null })
    const invalid = await post('/api/rules/CX-01', { input: { pulse: 'high' } })
    expect(invalid.statusCode).toBe(422)
    expect(invalid.json()).toMatchObject({ status: 'invalid', error: expect.stringContaining('pulse') })
  })

  test('an unknown rule is a 404, a body without figures a 400', async () => {
    isProblem(await get('/api/rules/NO-1'), 404, /NO-1/)
    isProblem(await post('/api/rules/NO-1', { input: {} }), 404, /NO-1/)
    isProblem(await post('/api/rules/CX-01', {}), 400, /^input: /)
  })
})

describe('/api/clients', () => {
  test('lists the portfolio, and each client can be opened by id or by name', async () => {
    const { clients } = (await get('/api/clients')).json<{ clients: { id: string; name: string }[] }>()
    expect(clients).toHaveLength(24)
    const { id, name } = clients[0]!
    const byId = (await get(`/api/clients/${id}?asOf=2026-11-24`)).json<{ client: { id: string } }>()
    expect(byId.client.id).toBe(id)
    expect((await get(`/api/clients/${encodeURIComponent(name)}?asOf=2026-11-24`)).json()).toEqual(byId)
  })

  test('an unknown client is a 404 with the nearest names, a wrong day a 400', async () => {
    isProblem(await get('/api/clients/C-9999'), 404, /C-9999.*nearest/)
    isProblem(await get('/api/clients/C-1001?asOf=yesterday'), 400, /^asOf: /)
  })
})

describe('POST /api/drafts', () => {
  test('drafts a recap with two decisions, the rest on the backlog, and its proof', async () => {
    const response = await post('/api/drafts', { kind: 'recap', client: 'C-1001', notes: NOTES })
    expect(response.statusCode).toBe(200)
    const recap = response.json<{ decisions: object[]; backlog: object[]; proof: { hash: string } }>()
    expect(recap.decisions).toHaveLength(2)
    expect(recap.backlog.length).toBeGreaterThan(0)
    expect(recap.proof.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  test.each([
    ['another kind', { kind: 'poem', client: 'C-1001', notes: 'x' }, 400, /^kind: /],
    ['no notes', { kind: 'recap', client: 'C-1001' }, 400, /^notes: /],
    ['blank notes', { kind: 'recap', client: 'C-1001', notes: '  ' }, 400, /empty/],
    ['an unknown client', { kind: 'recap', client: 'C-9999', notes: NOTES }, 404, /C-9999/],
    [
      'a time that is none',
      { kind: 'recap', client: 'C-1001', notes: 'x', meetingEndedAt: '3 pm' },
      400,
      /^meetingEndedAt: /,
    ],
  ])('refuses %s', async (_what, body, status, detail) => {
    isProblem(await post('/api/drafts', body), status, detail)
  })
})

describe('the server', () => {
  test('is live, and ready with the number of clauses', async () => {
    expect((await get('/health/live')).json()).toEqual({ status: 'live' })
    const ready = (await get('/health/ready')).json<{ status: string; clauses: number }>()
    expect(ready.status).toBe('ready')
    expect(ready.clauses).toBeGreaterThan(100)
  })

  test('answers an unknown address with a problem, and the query is not repeated in it', async () => {
    isProblem(await get('/api/nothing?token=secret'), 404, /GET \/api\/nothing\.$/)
    isProblem(await app.inject({ method: 'DELETE', url: '/api/clients' }), 404, /DELETE \/api\/clients/)
  })

  test('describes exactly the routes that exist', async () => {
    const { openapi, paths } = (await get('/openapi.json')).json<{
      openapi: string
      paths: Record<string, Record<string, unknown>>
    }>()
    expect(openapi).toBe('3.1.0')
    const described = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path.replaceAll(/{(\w+)}/g, ':$1')}`),
    )
    expect(described.toSorted()).toEqual(routesOf(app.printRoutes({ commonPrefix: false })))
  })

  test('serves every file of the page with its type and lets it run its own script only', async () => {
    const pages: Record<string, string> = { 'index.html': '/', 'portfolio.html': '/portfolio' }
    for (const name of globSync('**/*.*', { cwd: new URL('../web/', import.meta.url) })) {
      const response = await get(pages[name] ?? `/${name}`)
      expect(response.statusCode, name).toBe(200)
      expect(response.headers['content-type'], name).toMatch(/^(text|image)\//)
      expect(response.headers['content-security-policy'], name).toContain("default-src 'self'")
    }
  })

  test('sends the security headers with answers and with problems', async () => {
    for (const url of ['/', '/api/rules', '/api/nothing']) {
      expect((await get(url)).headers).toMatchObject({
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      })
    }
  })
})

/** `GET /api/clients/:id` for each route of the API in Fastify's tree; HEAD comes with every GET. */
function routesOf(tree: string): string[] {
  const parents: string[] = []
  const routes = tree.split('\n').flatMap((line) => {
    const [, indent, part, methods] = /^([│ ]*)[└├]── (\S+) \((.*)\)$/.exec(line) ?? []
    if (indent === undefined) return []
    const depth = indent.length / 4
    parents[depth] = part!
    const path = parents.slice(0, depth + 1).join('')
    return methods!.split(', ').map((method) => `${method} ${path}`)
  })
  return routes.filter((route) => /^(?!HEAD)\w+ \/(api|health)\//.test(route)).toSorted()
}
