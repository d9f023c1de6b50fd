import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { openTestDatabase } from '../../testing/database.ts'
import { statisticsAreFresh } from '../index/large-store.ts'
import { storeDocument } from '../index/store-document.ts'
import { createRetrieval, type Retrieval } from '../retrieval.ts'
import { createDocumentRegistry, type DocumentRegistry } from './document-registry.ts'
import type { IngestOptions } from './ingest-path.ts'

let database: Database
let documents: DocumentRegistry
let retrieval: Retrieval
let folder: string

beforeAll(async () => {
  database = await openTestDatabase()
  documents = createDocumentRegistry(database)
  retrieval = createRetrieval(database)
}, 60_000)
afterAll(() => database.close())
beforeEach(async () => {
  for (const table of ['documents', 'document_editions', 'removed_documents'])
    await database.query(`delete from ${table}`)
  await storeDocument(database, 'corpus', '2-health/2.3.md', {
    id: '2.3',
    title: 'Engagement',
    discipline: 'health',
    status: 'current',
    edition: '2025-1',
    audience: ['CSM'],
    sections: [{ clause: 'ENG-01', section: 'Visits', status: 'current', line: 3, text: 'Visit the harbour monthly.' }],
  })
  folder = await mkdtemp(join(tmpdir(), 'registry-'))
  return () => rm(folder, { recursive: true })
})

const textOf = (due: string) => `# Our playbook\n\nVisit the harbour weekly.\n\n## Fees\n\nFees are due in ${due}.\n`
async function ingest(due: string, options: IngestOptions = {}) {
  await writeFile(join(folder, 'playbook.md'), textOf(due))
  const report = await retrieval.ingest(join(folder, 'playbook.md'), () => {}, options)
  return report.documents[0]!
}
const version = async () => (await database.query<{ version: number }>('select version from index_state'))[0]!.version
const fees = async () => (await retrieval.readClause('playbook#fees'))?.text

test('the list has the corpus with the audience of its header, and what was taken in as own', async () => {
  await ingest('May')
  const list = await documents.list({ removed: false })
  expect(list).toMatchObject([
    { id: '2.3', layer: 'shared', status: 'current', audience: ['CSM'], from: 'corpus', sections: 1 },
    { id: 'playbook', layer: 'own', status: 'current', audience: [], from: 'ingested', sections: 2 },
  ])
  for (const { edition, storedAt } of list) {
    expect(edition).toMatch(/^[0-9a-f]{12}$/)
    expect(storedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
  }
})

test('settings are kept by a later ingest, and an unchanged file with other settings changes only these', async () => {
  await ingest('May', { settings: { audience: ['CSM', 'vCIO'], status: 'work-in-progress' } })
  const before = await version()
  expect(await ingest('May')).toMatchObject({ unchanged: 2, changed: 0, settingsChanged: false })
  expect(await version()).toBe(before)
  expect(await ingest('May', { settings: { layer: 'shared' } })).toMatchObject({ unchanged: 2, settingsChanged: true })
  expect(await version()).toBe(before + 1)
  await ingest('June')
  expect(await documents.read('playbook')).toMatchObject({
    layer: 'shared',
    status: 'work-in-progress',
    audience: ['CSM', 'vCIO'],
  })
})

test('what is set is at once what a search finds by', async () => {
  await ingest('May')
  const found = async (filters: object) => {
    const passages = await retrieval.search('harbour visit', { limit: 5, filters })
    return [...new Set(passages.map(({ document }) => document))].toSorted()
  }
  expect(await found({ layer: 'own' })).toEqual(['playbook'])
  expect(await found({ layer: 'shared' })).toEqual(['2.3'])
  expect(await found({ audience: 'vcio' })).toEqual(['playbook'])
  expect(await found({ audience: 'csm' })).toEqual(['2.3', 'playbook'])

  const before = await version()
  await documents.set('PLAYBOOK', { audience: ['vCIO'], status: 'archived' })
  expect(await version()).toBe(before + 1)
  expect(await found({ audience: 'CSM' })).toEqual(['2.3'])
  expect(await found({ status: 'current' })).toEqual(['2.3'])
  expect(await retrieval.readClause('playbook#fees')).toMatchObject({ layer: 'own', status: 'archived' })

  await documents.set('playbook', { status: 'current' })
  expect(await retrieval.readClause('playbook#fees')).toMatchObject({ status: 'current' })
  expect((await documents.read('playbook')).audience).toEqual(['vCIO'])
})

test("setting a document leaves a large store's counts of terms fresh, as no text changed", async () => {
  await ingest('May')
  await database.query(`update index_state set statistics = jsonb_build_object('version', version)`)
  await documents.set('playbook', { status: 'archived' })
  expect(await statisticsAreFresh(database)).toBe(true)
  await database.query('update index_state set statistics = null')
})

test('a section that is archived by itself stays so in a document that is current or unfinished', async () => {
  await ingest('May')
  await database.query(`update clauses set status = 'archived' where id = 'playbook#fees'`)
  await documents.set('playbook', { status: 'work-in-progress' })
  expect((await retrieval.readClause('playbook#fees'))?.status).toBe('archived')
  expect((await retrieval.readClause('playbook#our-playbook'))?.status).toBe('work-in-progress')
})

test('a roll-back brings the edition before back as it was, and a second one undoes it', async () => {
  await ingest('May')
  const first = (await documents.read('playbook')).edition
  await ingest('June', { settings: { audience: ['CSM'] } })
  const second = (await documents.read('playbook')).edition

  const report = await documents.rollBack('playbook')
  expect(report).toMatchObject({ fromEdition: second, changed: 1, unchanged: 1 })
  expect(report.document).toMatchObject({ edition: first, audience: ['CSM'] })
  expect(await fees()).toBe('Fees are due in May.')
  expect((await retrieval.search('fees due', { limit: 1 }))[0]?.text).toBe('Fees are due in May.')
  expect(report.document.editions.map(({ edition, inForce }) => [edition, inForce])).toEqual([
    [first, true],
    [second, false],
  ])

  expect((await documents.rollBack('playbook')).document.edition).toBe(second)
  expect(await fees()).toBe('Fees are due in June.')
})

test('an edition is named by its begin; one that fits several or none is refused', async () => {
  const editions: string[] = []
  for (const due of ['May', 'June', 'July']) {
    await ingest(due)
    editions.push((await documents.read('playbook')).edition)
  }
  await documents.rollBack('playbook', editions[0]!.slice(0, 8).toUpperCase())
  expect(await fees()).toBe('Fees are due in May.')
  await expect(documents.rollBack('playbook', '')).rejects.toMatchObject({ code: 'bad-input' })
  await expect(documents.rollBack('playbook', 'zzz')).rejects.toMatchObject({
    code: 'not-found',
    message: expect.stringContaining(editions[1]!),
  })
})

test('a document with one edition has none to go back to', async () => {
  await ingest('May')
  await expect(documents.rollBack('playbook')).rejects.toMatchObject({ code: 'not-found' })
})

test('a removed document is found no more, and comes back with its settings', async () => {
  await ingest('May', { settings: { audience: ['CSM'] } })
  const before = await documents.read('playbook')
  expect((await documents.remove('playbook')).removedAt).toMatch(/^\d{4}-/)
  expect(await fees()).toBeUndefined()
  expect((await documents.list({ removed: false })).map(({ id }) => id)).toEqual(['2.3'])
  expect((await documents.list({ removed: true })).map(({ id }) => id)).toEqual(['playbook'])
  await expect(documents.set('playbook', { layer: 'own' })).rejects.toMatchObject({ code: 'not-found' })
  await expect(documents.remove('playbook')).rejects.toMatchObject({ code: 'not-found' })

  const { document } = await documents.rollBack('playbook')
  expect(document).toMatchObject({ edition: before.edition, audience: ['CSM'], file: before.file, removedAt: null })
  expect(await fees()).toBe('Fees are due in May.')
  expect(await documents.list({ removed: true })).toEqual([])
})

test('taking in the file of a removed document brings it back under its id, another file of that name does not', async () => {
  await ingest('May', { settings: { status: 'archived' } })
  await documents.remove('playbook')
  const other = await mkdtemp(join(tmpdir(), 'other-'))
  await writeFile(join(other, 'playbook.md'), textOf('April'))
  const report = await retrieval.ingest(other, () => {})
  expect(report.documents).toMatchObject([{ id: 'playbook-2' }])
  expect(await ingest('May')).toMatchObject({ id: 'playbook', added: 2 })
  expect((await documents.read('playbook')).status).toBe('archived')
  await rm(other, { recursive: true })
})

test('a document of the corpus is changed in its file only', async () => {
  const refused = { code: 'bad-input', message: expect.stringContaining('corpus/2-health/2.3.md') }
  await expect(documents.set('2.3', { layer: 'own' })).rejects.toMatchObject(refused)
  await expect(documents.rollBack('2.3')).rejects.toMatchObject(refused)
  await expect(documents.remove('2.3')).rejects.toMatchObject(refused)
  await expect(documents.read('9.9')).rejects.toMatchObject({ code: 'not-found' })
})
