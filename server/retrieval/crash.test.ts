import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '../platform/database/migrate.ts'
import { openPglite } from '../platform/database/pglite.ts'
import { createRetrieval } from './retrieval.ts'

const FILES = 40
const SECTIONS = 12
const quiet = () => {}
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crash-'))
  for (let file = 0; file < FILES; file++) writeFileSync(join(folder, `note-${file}.md`), noteOf(file))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const noteOf = (file: number) =>
  Array.from(
    { length: SECTIONS },
    (_, at) => `## Topic ${at}\n\nNote ${file} on topic ${at}, word${file * 31 + at}.\n`,
  ).join('\n')

// The same calls as the product's, in a process of its own that says after each document that it is in.
const PROGRAM = `
  const [data, documents] = process.argv.slice(1)
  const { openPglite } = await import(${JSON.stringify(new URL('../platform/database/pglite.ts', import.meta.url).href)})
  const { migrate } = await import(${JSON.stringify(new URL('../platform/database/migrate.ts', import.meta.url).href)})
  const { createRetrieval } = await import(${JSON.stringify(new URL('./retrieval.ts', import.meta.url).href)})
  const database = await openPglite(data)
  await migrate(database)
  await createRetrieval(database).ingest(documents, ({ label, done }) => process.stdout.write(label + ':' + done + '\\n'))
`

async function ingestUntil(data: string, enough: (label: string, done: number) => boolean): Promise<number> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM, data, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exit = once(child, 'exit')
  let acknowledged = 0
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    for (const line of text.trim().split('\n')) {
      const [label = '', done = '0'] = line.split(':')
      if (label.startsWith('Reading')) acknowledged = Number(done)
      if (enough(label, Number(done))) child.kill('SIGKILL')
    }
  })
  const [, signal] = (await exit) as [number | null, string | null]
  expect(signal).toBe('SIGKILL')
  return acknowledged
}

test.each([
  ['between documents', (_: string, done: number) => done >= 15],
  ['while the embedding is fitted', (label: string) => label.startsWith('Fitting')],
])('a kill %s loses nothing acknowledged, and the next ingest finishes it', { timeout: 60_000 }, async (_, enough) => {
  const data = mkdtempSync(join(tmpdir(), 'crash-data-'))
  const acknowledged = await ingestUntil(join(data, 'postgres'), enough)
  expect(acknowledged).toBeGreaterThanOrEqual(15)

  const database = await openPglite(join(data, 'postgres'))
  await migrate(database)
  const whole = await database.query<{ sections: number; chunks: number }>(
    `select count(distinct clauses.id)::int as sections, count(chunks.id)::int as chunks
     from documents left join clauses on clauses.document_id = documents.id left join chunks on chunks.clause_id = clauses.id group by documents.id`,
  )
  expect(whole.length).toBeGreaterThanOrEqual(acknowledged)
  expect(new Set(whole.map(({ sections, chunks }) => `${sections}/${chunks}`))).toEqual(
    new Set([`${SECTIONS}/${SECTIONS}`]),
  )

  const retrieval = createRetrieval(database)
  const empty = mkdtempSync(join(tmpdir(), 'crash-corpus-'))
  await retrieval.indexCorpus(pathToFileURL(`${empty}/`), quiet)
  const { documents } = await retrieval.ingest(folder, quiet)
  expect(documents.reduce((total, { sections }) => total + sections, 0)).toBe(FILES * SECTIONS)
  expect(
    await database.query('select id from chunks left join chunk_vectors on chunk_id = id where chunk_id is null'),
  ).toEqual([])
  expect((await retrieval.search('word310', { limit: 1 }))[0]?.text).toContain('word310')
  await database.close()
  for (const each of [data, empty]) rmSync(each, { recursive: true, force: true })
})
