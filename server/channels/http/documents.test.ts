import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DocumentRecord, DocumentSummary } from '../../retrieval/documents/document-record.ts'
import { openParts } from '../../testing/open-parts.ts'
import { createServer } from './create-server.ts'

let opened: Awaited<ReturnType<typeof openParts>>
let app: Awaited<ReturnType<typeof createServer>>
let folder: string

beforeAll(async () => {
  opened = await openParts()
  app = await createServer(opened.partsFor(), { logLevel: 'silent' })
  folder = mkdtempSync(join(tmpdir(), 'copilot-http-'))
  for (const days of [3, 5]) {
    writeFileSync(join(folder, 'harbour.md'), `# Harbour guide\n\nThe harbour master answers within ${days} days.\n`)
    await opened.partsFor().retrieval.ingest(folder, () => {})
  }
}, 120_000)
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await app.close()
  await opened.close()
})

const send = (method: 'GET' | 'PATCH' | 'POST' | 'DELETE', url: string, payload?: object) =>
  app.inject({ method, url, ...(payload === undefined ? {} : { payload }) })
const listed = async (query = '') =>
  (await send('GET', `/api/documents${query}`)).json<{ documents: DocumentSummary[] }>().documents
const harbour = '/api/documents/harbour'

test('documents are listed, and each can be read with its editions', async () => {
  const list = await listed()
  expect(list.find(({ id }) => id === 'harbour')).toMatchObject({ layer: 'own', from: 'ingested', sections: 1 })
  expect(list.filter(({ from }) => from === 'corpus').every(({ audience }) => audience.length > 0)).toBe(true)
  const record = (await send('GET', harbour)).json<DocumentRecord>()
  expect(record.editions.map(({ inForce }) => inForce)).toEqual([true, false])
})

test('a change of layer, status or audience is what the search finds by', async () => {
  const changed = await send('PATCH', harbour, { status: 'archived', audience: ['vCIO'] })
  expect(changed.json()).toMatchObject({ status: 'archived', audience: ['vCIO'], layer: 'own' })
  const search = async (query: string) =>
    (await send('GET', `/api/search?q=harbour%20master&layer=own${query}`)).json<{ results: object[] }>().results
  expect(await search('&audience=vcio')).toMatchObject([{ document: 'harbour', layer: 'own', status: 'archived' }])
  expect(await search('&audience=CSM')).toEqual([])
  expect((await send('POST', '/api/search', { query: 'harbour master', layer: 'own' })).json()).toMatchObject({
    results: [{ document: 'harbour' }],
  })
})

test('an earlier edition comes back, and so does a document that was removed', async () => {
  const { editions } = (await send('GET', harbour)).json<DocumentRecord>()
  const to = editions[1]!.edition
  expect((await send('POST', `${harbour}/rollback`, { to: to.slice(0, 6) })).json()).toMatchObject({
    document: { edition: to },
    fromEdition: editions[0]!.edition,
  })
  expect((await send('DELETE', harbour)).json()).toMatchObject({ removedAt: expect.any(String) })
  expect((await listed()).map(({ id }) => id)).not.toContain('harbour')
  expect((await listed('?removed=true')).map(({ id }) => id)).toEqual(['harbour'])
  expect((await send('POST', `${harbour}/rollback`, {})).statusCode).toBe(200)
  expect((await listed()).map(({ id }) => id)).toContain('harbour')
})

test.each([
  ['an unknown document', 'GET', '/api/documents/none', undefined, 404, /none/],
  ['an unknown edition', 'POST', `${harbour}/rollback`, { to: 'zzz' }, 404, /zzz/],
  ['a roll-back without JSON', 'POST', `${harbour}/rollback`, undefined, 400, /JSON/],
  ['a change of nothing', 'PATCH', harbour, {}, 400, /layer, a status or an audience/],
  ['a layer that is none', 'PATCH', harbour, { layer: 'mine' }, 400, /^layer: /],
  ['an empty role', 'PATCH', harbour, { audience: ['CSM', ' '] }, 400, /^audience\.1: /],
  ['a field that it does not know', 'PATCH', harbour, { title: 'x' }, 400, /title/],
  ['a change of the corpus', 'PATCH', '/api/documents/2.3', { status: 'archived' }, 400, /corpus\//],
  ['the removal of the corpus', 'DELETE', '/api/documents/2.3', undefined, 400, /corpus\//],
  ['a list of neither', 'GET', '/api/documents?removed=perhaps', undefined, 400, /^removed: /],
  ['a search for several roles', 'GET', '/api/search?q=x&audience=CSM,AM', undefined, 400, /^audience: /],
] as const)('refuses %s', async (_what, method, url, body, status, detail) => {
  const response = await send(method, url, body)
  expect(response.statusCode).toBe(status)
  expect(response.json()).toMatchObject({ status, detail: expect.stringMatching(detail) })
})
