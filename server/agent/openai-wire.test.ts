import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { LLMock } from '@copilotkit/aimock'
import { afterAll, beforeAll, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest'
import { createLanguageModel } from '../platform/models.ts'
import { openParts } from '../testing/open-parts.ts'

const KEY = 'key-that-nobody-may-read'
const AS_OF = '2026-11-24'
const QUESTION = 'What do we do when recaps go out late?'
const ANSWER =
  'When the share of recaps sent within 48 hours is below 95%, train on the recap template and add the checklist to the meeting note [ENG-T11].'
const READ = { toolCalls: [{ name: 'read_clause', arguments: '{"clause":"ENG-T11"}' }] }
const NOTES = `QBR, 20 November 2026, ended 15:30
Decisions:
1. Replace the firewall at the Elm Street office. Owner: Maria Lopez. Date: 15 January 2027. Budget: $8,400. Confirmed by e-mail.
2. Roll out MFA to all staff - owner Tom Reed, by 2026-12-18, $2,100, approved in writing.
3. Agreed to move the file server, Jess Park to lead, budget tbd.
`
const RECAP = { client: 'C-1001', notes: NOTES, now: '2026-11-21T08:00:00.000Z' }

const mock = new LLMock({ port: 0 })
let printed: MockInstance<typeof console.error>
let opened: Awaited<ReturnType<typeof openParts>>

beforeAll(async () => {
  Object.assign(globalThis, { AI_SDK_LOG_WARNINGS: false })
  printed = vi.spyOn(console, 'error')
  opened = await openParts()
  await mock.start()
}, 60_000)
afterAll(async () => {
  await mock.stop()
  await opened.close()
})
beforeEach(() => mock.reset())

const modelAt = (url: string) => createLanguageModel({ apiKey: KEY, baseUrl: `${url}/v1`, model: 'gpt-test' })
const partsAt = (url: string) => opened.partsFor(modelAt(url))
const troubleOf = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => error)

/** A provider that answers every request as told, for what no mock would do. */
async function withProvider<Result>(answer: RequestListener, work: (url: string) => Promise<Result>): Promise<Result> {
  const provider = createServer(answer)
  await new Promise<void>((ready) => provider.listen(0, '127.0.0.1', ready))
  try {
    return await work(`http://127.0.0.1:${(provider.address() as AddressInfo).port}`)
  } finally {
    provider.closeAllConnections()
    provider.close()
  }
}

// The SDK waits as long as the provider asks for, so that a test of a retry need not take seconds.
const refuseWith =
  (status: number): RequestListener =>
  (_request, response) =>
    response
      .writeHead(status, { 'content-type': 'application/json', 'retry-after-ms': '5' })
      .end(JSON.stringify({ error: { message: `no, ${KEY}`, type: 'server_error', code: null, param: null } }))

const halfAStream: RequestListener = (_request, response) => {
  const chunk = { id: 'c', object: 'chat.completion.chunk', created: 1, model: 'gpt-test' }
  const choices = [{ index: 0, delta: { role: 'assistant', content: 'Recaps are due' }, finish_reason: null }]
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  response.write(`data: ${JSON.stringify({ ...chunk, choices })}\n\n`)
  setTimeout(() => response.destroy(), 50)
}
const endsEarly: RequestListener = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' }).end()
}
const nonsense: RequestListener = (_request, response) => {
  response
    .writeHead(200, { 'content-type': 'text/event-stream' })
    .end('data: {"choices": [[[\n\ndata: <html>busy</html>\n\n')
}

const speak = () => {
  mock.on({ userMessage: /recaps go out late/, hasToolResult: true }, { content: ANSWER })
  mock.on({ userMessage: /recaps go out late/, hasToolResult: false }, READ)
}

describe('an answer', () => {
  test('of a model that reads a clause and cites it is shown as the model wrote it', async () => {
    speak()
    const steps: string[] = []
    const reply = await partsAt(mock.url).handleMessage({ question: QUESTION, asOf: AS_OF }, ({ tool }) =>
      steps.push(tool),
    )
    expect(reply).toMatchObject({ answer: ANSWER, model: 'gpt-test', declined: false, notices: [] })
    expect(reply.citations.map(({ clause }) => clause)).toEqual(['ENG-T11'])
    expect(reply.toolCalls).toEqual([{ tool: 'read_clause', input: { clause: 'ENG-T11' }, ok: true }])
    expect(steps).toEqual(['read_clause'])
  })

  test('is asked for as a stream over chat completions, with the tools of a blueprint question only', async () => {
    speak()
    await partsAt(mock.url).handleMessage({ question: QUESTION, asOf: AS_OF })
    const [first] = mock.getRequests()
    const body = first!.body as unknown as { stream: boolean; tools: { function: { name: string } }[] }
    expect(first!.path).toBe('/v1/chat/completions')
    expect(body.stream).toBe(true)
    expect(body.tools.map(({ function: { name } }) => name).toSorted()).toEqual([
      'apply_rule',
      'assess_maturity',
      'find_rules',
      'read_clause',
      'search_blueprints',
    ])
  })

  test('of OpenAI itself travels over the Responses API', async () => {
    speak()
    vi.stubEnv('OPENAI_BASE_URL', `${mock.url}/v1`)
    try {
      const model = createLanguageModel({ apiKey: KEY, baseUrl: undefined, model: 'gpt-test' })
      const reply = await opened.partsFor(model).handleMessage({ question: QUESTION, asOf: AS_OF })
      expect(reply).toMatchObject({ answer: ANSWER, model: 'gpt-test', notices: [] })
      expect(new Set(mock.getRequests().map(({ path }) => path))).toEqual(new Set(['/v1/responses']))
    } finally {
      vi.unstubAllEnvs()
    }
  })

  test('that cites a clause nobody read is sent back and replaced by the wording without a model', async () => {
    mock.on({ userMessage: /./ }, { content: 'Recaps are due within 48 hours [FAKE-99].' })
    const reply = await partsAt(mock.url).handleMessage({ question: QUESTION, asOf: AS_OF })
    expect(mock.getRequests()).toHaveLength(3)
    expect(reply.model).toBe('offline')
    expect(reply.answer).not.toContain('FAKE-99')
    expect(reply.notices.join(' ')).toContain('did not pass the checks')
  })

  test('comes from the model after it was over its rate limit once', async () => {
    speak()
    mock.nextRequestError(429, { message: 'slow down', type: 'rate_limit_error' })
    const reply = await partsAt(mock.url).handleMessage({ question: QUESTION, asOf: AS_OF })
    expect(reply).toMatchObject({ answer: ANSWER, model: 'gpt-test', notices: [] })
  }, 15_000)
})

describe('the prose of a recap', () => {
  const PROSE = {
    whyNow: [
      { id: 'D1', words: 'The current device goes out of support soon.' },
      { id: 'D2', words: 'The reason is to be confirmed.' },
    ],
    heard: 'The reports were too technical.',
    changed: 'The report becomes shorter.',
  }

  test('of a model is used as structured output, and the facts stay those of the notes', async () => {
    mock.on({ userMessage: /meeting recap/ }, { content: JSON.stringify(PROSE) })
    const recap = await partsAt(mock.url).draftRecap(RECAP)
    const body = mock.getRequests()[0]!.body as unknown as { response_format: { type: string } }
    expect(body.response_format.type).toBe('json_schema')
    expect(recap.model).toBe('gpt-test')
    expect(recap.heard).toBe(PROSE.heard)
    expect(recap.decisions.map(({ whyNow }) => whyNow)).toEqual(PROSE.whyNow.map(({ words }) => words))
    expect(recap.decisions.map(({ owner, budget }) => [owner, budget])).toEqual([
      ['Maria Lopez', '$8,400'],
      ['Tom Reed', '$2,100'],
    ])
  })

  test.each([
    ['states an amount', JSON.stringify({ ...PROSE, heard: 'They will pay $99,999.' })],
    ['is not JSON', 'I would rather not.'],
  ])('that %s is replaced by the wording without a model, with a notice', async (_what, content) => {
    mock.on({ userMessage: /meeting recap/ }, { content })
    const recap = await partsAt(mock.url).draftRecap(RECAP)
    expect(recap.model).toBe('offline')
    expect(recap.markdown).not.toMatch(/99,999|rather not/)
    expect(recap.notices.join(' ')).toContain('worded without it')
  })
})

// At once, since the SDK waits for seconds before it tries a broken connection again.
describe.concurrent('a provider in trouble', { timeout: 20_000 }, () => {
  test.each([
    ['fails every time', refuseWith(500), 'HTTP 500'],
    ['stays over its rate limit', refuseWith(429), 'HTTP 429'],
    ['does not know the model', refuseWith(404), 'COPILOT_MODEL'],
    ['breaks off half way through the stream', halfAStream, ''],
    ['ends the stream before it says anything', endsEarly, ''],
    ['answers with nonsense', nonsense, ''],
  ])('that %s does not leave the person without an answer', async (_what, answer, reason) => {
    const [reply, recap] = await withProvider(answer, (url) =>
      Promise.all([partsAt(url).handleMessage({ question: QUESTION, asOf: AS_OF }), partsAt(url).draftRecap(RECAP)]),
    )
    expect(reply.model).toBe('offline')
    expect(reply.answer).not.toBe('')
    expect(reply.citations.length).toBeGreaterThan(0)
    expect(recap.model).toBe('offline')
    expect(recap.decisions).toHaveLength(2)
    for (const { notices } of [reply, recap]) {
      expect(notices.join(' ')).toMatch(/^.*gpt-test.*worded without it/s)
      expect(notices.join(' ')).toContain(reason)
      expect(notices.join(' ')).not.toContain(KEY)
    }
  })

  test('that is not there is reported as one that could not be reached', async () => {
    const gone = await withProvider(refuseWith(500), async (url) => url)
    const reply = await partsAt(gone).handleMessage({ question: QUESTION, asOf: AS_OF })
    expect(reply.model).toBe('offline')
    expect(reply.notices.join(' ')).toContain('could not be reached')
  })

  test.each([401, 403])(
    'that refuses the key with %i says so, and the key is in no part of the message',
    async (status) => {
      await withProvider(refuseWith(status), async (url) => {
        const troubles = [
          await troubleOf(partsAt(url).handleMessage({ question: QUESTION, asOf: AS_OF })),
          await troubleOf(partsAt(url).draftRecap(RECAP)),
        ]
        for (const trouble of troubles) {
          expect(trouble).toMatchObject({ name: 'CopilotError', code: 'model-refused-key' })
          expect((trouble as Error).message).toContain(`HTTP ${status}`)
          expect(JSON.stringify([trouble, (trouble as Error).message, (trouble as Error).stack])).not.toContain(KEY)
        }
      })
    },
  )
})

test("nothing of a provider's trouble is printed past the person", () => {
  expect(printed.mock.calls).toEqual([])
})
