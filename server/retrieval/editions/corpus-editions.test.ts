import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { openTestDatabase } from '../../testing/database.ts'
import { createRetrieval } from '../retrieval.ts'
import { createCorpusEditions } from './corpus-editions.ts'

const REST = ['Sponsors decide.', 'Effort follows the segment.'] as const

let database: Database
let folder: string
beforeAll(async () => {
  database = await openTestDatabase()
}, 60_000)
afterAll(() => database.close())
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'editions-'))
  mkdirSync(join(folder, '2-health'))
  for (const table of ['documents', 'document_editions', 'corpus_editions'])
    await database.query(`delete from ${table}`)
  write('2.4', REST[0])
  write('2.5', REST[1])
  return () => rmSync(folder, { recursive: true, force: true })
})

const write = (id: string, text: string) =>
  writeFileSync(
    join(folder, '2-health', `${id}.md`),
    `---\nid: "${id}"\ntitle: Title\ndiscipline: health\nstatus: current\nedition: 2025-1\naudience: [CSM]\n---\n\n# ${id} Title\n\n${text}\n`,
  )
const remove = (id: string) => rmSync(join(folder, '2-health', `${id}.md`))
const index = async () => (await createRetrieval(database).indexCorpus(pathToFileURL(`${folder}/`), () => {})).edition
const names = async () => (await createCorpusEditions(database).list()).map(({ edition }) => edition)
const textOf = async (name: string) =>
  (await createCorpusEditions(database).read(name)).documents.flatMap(({ sections }) =>
    sections.map(({ text }) => text),
  )

test('each indexing that changed the corpus is an edition, which can be read whole', async () => {
  write('2.3', 'Cadence counts.')
  const first = await index()
  write('2.3', 'Cadence and recaps count.')
  const second = await index()
  remove('2.4')
  const third = await index()
  const [latest] = await createCorpusEditions(database).list()
  expect(latest).toEqual({
    edition: third,
    indexedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    documents: { '2.3': expect.any(String), '2.5': expect.any(String) },
  })
  expect(await names()).toEqual([third, second, first])
  expect(await textOf(first)).toEqual(['Cadence counts.', ...REST])
  expect(await textOf('previous')).toEqual(['Cadence and recaps count.', ...REST])
  expect(await textOf('Latest')).toEqual(['Cadence and recaps count.', REST[1]])
})

test('an unchanged corpus writes nothing', async () => {
  write('2.3', 'Cadence counts.')
  await index()
  const before = await createCorpusEditions(database).list()
  await index()
  expect(await createCorpusEditions(database).list()).toEqual(before)
})

test('an edition that comes again is the latest again', async () => {
  write('2.3', 'Cadence counts.')
  const first = await index()
  write('2.3', 'Cadence and recaps count.')
  const second = await index()
  write('2.3', 'Cadence counts.')
  expect(await index()).toBe(first)
  expect(await names()).toEqual([first, second])
})

test('documents that were indexed before editions were kept are kept with the first one', async () => {
  write('2.3', 'Cadence counts.')
  await index()
  await database.query('delete from document_editions')
  await database.query('delete from corpus_editions')
  await index()
  expect(await textOf('latest')).toEqual(['Cadence counts.', ...REST])
})

test('a name that fits none or several is told with those there are', async () => {
  await expect(textOf('latest')).rejects.toThrow('There is no edition "latest" of the corpus; none is stored yet.')
  const rows = ['abc1', 'abc2', ...Array.from({ length: 8 }, (_, at) => `d${at}`)]
  for (const [at, edition] of rows.entries())
    await database.query(`insert into corpus_editions values ($1, now() - $2 * interval '1 hour', '{}')`, [edition, at])
  await expect(textOf('abc')).rejects.toMatchObject({
    code: 'bad-input',
    message: '"abc" fits abc1, abc2; give more of the edition\'s name.',
  })
  await expect(textOf('x')).rejects.toMatchObject({
    code: 'not-found',
    message: 'There is no edition "x" of the corpus; known are abc1, abc2, d0, d1, d2, d3, d4, d5 and 2 older.',
  })
  await expect(textOf(' ')).rejects.toMatchObject({ code: 'not-found' })
  expect(await textOf('ABC2')).toEqual([])
})
