import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../platform/database/database.ts'
import { migrate } from '../platform/database/migrate.ts'
import { loadSample } from '../records/load-sample.ts'
import { DIMENSIONS } from '../retrieval/index/place-chunks.ts'
import { createRetrieval } from '../retrieval/retrieval.ts'
import { openIndexedDatabase } from './database.ts'
import { SNAPSHOTS } from './snapshots.ts'

const ROOT = new URL('../../', import.meta.url)
const CORPUS = new URL('corpus/', ROOT)
// The project, to find its folders, and where snapshots are kept.
const NOT_SOURCES = [ROOT.href, new URL('node_modules/.cache/test-databases/', ROOT).href]

let database: Database
beforeAll(async () => void (database = await openIndexedDatabase()), 60_000)
afterAll(() => database.close())

/** Everything in the project that a module reads: what it imports, and files and folders beside it, and so on. */
function readBy(module: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(module.href)) return seen
  seen.add(module.href)
  if (!module.pathname.endsWith('.ts')) return seen
  const named = readFileSync(module, 'utf8').matchAll(/(?:from |import |import\(|new URL\()'(\.[^']+)'/g)
  for (const [, path] of named) readBy(new URL(path!, module), seen)
  return seen
}

test.each(['empty', 'indexed'] as const)('the key of "%s" covers all that it is built from', (name) => {
  const { program, sources } = SNAPSHOTS[name]
  // The list of snapshots names every program; "empty" runs none but its own.
  const read = [...readBy(program, new Set(name === 'empty' ? [SNAPSHOTS.indexed.program.href] : []))]
  expect(read).toContain(new URL('server/platform/migrations/', ROOT).href)
  const covered = (file: string) => sources.some((path) => file.startsWith(new URL(path, ROOT).href))
  expect(read.filter((file) => !covered(file) && !NOT_SOURCES.includes(file))).toEqual([])
})

test('a loaded database is up to date: nothing is left to migrate, to index or to load', async () => {
  expect(await migrate(database)).toEqual([])
  const { edition, changed } = await createRetrieval(database).indexCorpus(CORPUS, () => {})
  expect(changed).toBe(0)
  expect(await database.query('select edition from corpus_editions')).toEqual([{ edition }])
  expect(await loadSample(database)).toEqual({ added: 0, changed: 0 })
})

test('identities go on without a gap, as in a database that was never stopped', async () => {
  const [last] = await database.query('select max(id) as id from chunks')
  expect(
    await database.query(`select last_value as id from pg_sequences where sequencename = 'chunks_id_seq'`),
  ).toEqual([last])
})

test('pgvector reads the vectors that were stored, also by an index made after', async () => {
  await database.execute(
    `create table near as select chunk_id, embedding::vector(${DIMENSIONS}) as v from chunk_vectors order by chunk_id limit 200;
     create index on near using hnsw (v vector_cosine_ops); set enable_seqscan = off`,
  )
  const nearest = await database.query(
    'select chunk_id from near order by v <=> (select v from near where chunk_id = 7) limit 1',
  )
  await database.execute('set enable_seqscan = on; drop table near')
  expect(nearest).toEqual([{ chunk_id: 7 }])
})

test('pg_textsearch ranks the texts that were stored', async () => {
  await database.execute(
    `create extension if not exists pg_textsearch;
     create index chunks_words on chunks using bm25 (terms) with (text_config = 'simple')`,
  )
  const found = await database.query<{ clause: string }>(
    `select clause_id as clause from chunks order by terms <@> to_bm25query('recap qbr', 'chunks_words') limit 3`,
  )
  await database.execute('drop index chunks_words')
  expect(found).toHaveLength(3)
})
