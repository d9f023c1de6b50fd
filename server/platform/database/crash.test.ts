import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRetrieval } from '../../retrieval/retrieval.ts'
import { openTestDatabase } from '../../testing/database.ts'
import { openDatabase } from './open-database.ts'
import { parseConfig } from '../config.ts'

const CORPUS = new URL('../../../corpus/', import.meta.url)
const moduleAt = (path: string) => JSON.stringify(new URL(path, import.meta.url).href)

// Writes one acknowledged row after each step, and says so only once the database has.
const INDEXER = `
const { openDatabase } = await import(${moduleAt('open-database.ts')})
const { parseConfig } = await import(${moduleAt('../config.ts')})
const { createRetrieval } = await import(${moduleAt('../../retrieval/retrieval.ts')})
const database = await openDatabase(parseConfig({ COPILOT_DATA: process.argv[1] }), 'indexer')
await database.execute('create table if not exists acknowledged (id int primary key)')
let written = 0
const acknowledge = async () => {
  for (;;) {
    await database.query('insert into acknowledged values ($1)', [++written])
    console.log('wrote ' + written)
    await new Promise((later) => setTimeout(later, 2))
  }
}
acknowledge()
await createRetrieval(database).indexCorpus(new URL(${JSON.stringify(CORPUS.href)}), ({ label, done }) => console.log('at ' + label + ' ' + done))
console.log('finished')
process.exit(0)
`

type Statistics = Awaited<ReturnType<ReturnType<typeof createRetrieval>['statistics']>>
let fresh: Statistics
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copilot-crash-'))
  const database = await openTestDatabase()
  const retrieval = createRetrieval(database)
  await retrieval.indexCorpus(CORPUS, () => {})
  fresh = await retrieval.statistics()
  await database.close()
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Indexes in a process of its own and kills it once a line of its output matches. Gives the rows it acknowledged. */
async function killWhen(data: string, seen: RegExp): Promise<number> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', INDEXER, data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let written = 0
  let killed = false
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_code, signal) => resolve(signal)))
  const giveUp = setTimeout(() => child.kill('SIGTERM'), 20_000)
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('wrote ')) written = Number(line.slice('wrote '.length))
    if (!killed && seen.test(line)) killed = child.kill('SIGKILL')
  }
  clearTimeout(giveUp)
  expect(await ended).toBe('SIGKILL')
  return written
}

test.each([
  ['in the middle of the documents', /^at Indexing the blueprints 7$/],
  ['while the embeddings are written', /^at Fitting the embedding [1-9]/],
])(
  'a process killed %s loses nothing that it acknowledged, and the next start completes the index',
  async (what, seen) => {
    const data = join(folder, what.replaceAll(' ', '-'))
    const written = await killWhen(data, seen)
    expect(existsSync(join(data, 'lock.json'))).toBe(true)

    const database = await openDatabase(parseConfig({ COPILOT_DATA: data }), 'test')
    try {
      const [row] = await database.query<{ n: number }>('select count(*)::int as n from acknowledged')
      expect(row!.n).toBeGreaterThanOrEqual(written)
      const retrieval = createRetrieval(database)
      await retrieval.indexCorpus(CORPUS, () => {})
      expect(await retrieval.statistics()).toEqual(fresh)
      expect(
        await database.query('select id from chunks left join chunk_vectors on chunk_id = id where chunk_id is null'),
      ).toEqual([])
      expect(await retrieval.search('executive sponsor not seen', { limit: 5 })).toHaveLength(5)
      expect(await retrieval.indexCorpus(CORPUS, () => {})).toMatchObject({ changed: 0 })
    } finally {
      await database.close()
    }
    expect(existsSync(join(data, 'lock.json'))).toBe(false)
  },
  60_000,
)
