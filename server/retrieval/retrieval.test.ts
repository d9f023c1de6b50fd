import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Database } from '../platform/database/database.ts'
import { openTestDatabase } from '../testing/database.ts'
import { createRetrieval } from './retrieval.ts'

const quiet = () => {}
const header = (id: string, title: string, status = 'current') =>
  `---\nid: "${id}"\ntitle: ${title}\ndiscipline: health\nstatus: ${status}\nedition: 2025-1\naudience: [CSM]\n---\n\n# ${id} ${title}\n\nWhat this blueprint is for.\n\n`

const ENGAGEMENT = `${header('2.3', 'Engagement')}## ENG-01 Engagement score

The engagement score weighs cadence, stakeholders, decisions and follow-up.

## ENG-02 Engagement colour by segment

| Segment | Green from |
| --- | --- |
| A | 80 |

## ENG-T03 Decision maker absent twice

The CSM writes to the sponsor within 5 days.

## How often engagement is reviewed

The review takes place every month.
`
const QUALITY = `${header('2.4', 'Service Quality')}## SQ-03 Floors of the four signals

Recaps are sent on time in at least 95% of meetings.
`

let database: Database
let folder: string
let corpus: URL

beforeAll(async () => {
  database = await openTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'corpus-'))
  corpus = pathToFileURL(`${folder}/`)
  mkdirSync(join(folder, '2-health'))
}, 60_000)
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})
beforeEach(async () => {
  write('2.3-engagement.md', ENGAGEMENT)
  write('2.4-quality.md', QUALITY)
  await createRetrieval(database).indexCorpus(corpus, quiet)
})

const write = (name: string, text: string) => writeFileSync(join(folder, '2-health', name), text)
const remove = (name: string) => rmSync(join(folder, '2-health', name))
const chunks = () =>
  database.query<{ id: number; clause: string; bare: boolean }>(
    'select id, clause_id as clause, chunk_id is null as bare from chunks left join chunk_vectors on chunk_id = id order by id',
  )

describe('indexing', () => {
  test('an unchanged corpus writes nothing', async () => {
    const before = await database.query('select version from index_state')
    const { changed } = await createRetrieval(database).indexCorpus(corpus, quiet)
    expect(changed).toBe(0)
    expect(await database.query('select version from index_state')).toEqual(before)
  })

  test('a changed clause replaces its own chunks only, and every chunk has an embedding', async () => {
    const before = await chunks()
    write('2.3-engagement.md', ENGAGEMENT.replace('| A | 80 |', '| A | 81 |'))
    const { changed } = await createRetrieval(database).indexCorpus(corpus, quiet)
    const after = await chunks()
    expect(changed).toBe(1)
    const ids = new Set(after.map(({ id }) => id))
    expect(before.filter(({ id }) => !ids.has(id)).map(({ clause }) => clause)).toEqual(['ENG-02'])
    expect(after.filter(({ bare }) => bare)).toEqual([])
  })

  test('a file that is gone leaves the index', async () => {
    write('9.9-extra.md', `${header('9.9', 'Extra')}## EXT-01 Extra clause\n\nGone soon.\n`)
    const retrieval = createRetrieval(database)
    await retrieval.indexCorpus(corpus, quiet)
    expect(await retrieval.readClause('EXT-01')).toBeDefined()
    remove('9.9-extra.md')
    await retrieval.indexCorpus(corpus, quiet)
    expect(await retrieval.readClause('EXT-01')).toBeUndefined()
  })

  test('a clause that moves to another file keeps one place', async () => {
    const moved = '## SQ-03 Floors of the four signals\n\nRecaps are sent on time in at least 95% of meetings.\n'
    write('2.3-engagement.md', ENGAGEMENT + moved)
    write('2.4-quality.md', header('2.4', 'Service Quality'))
    const retrieval = createRetrieval(database)
    await retrieval.indexCorpus(corpus, quiet)
    expect((await retrieval.readClause('SQ-03'))?.document).toBe('2.3')
  })

  test.each([
    ['no header', '# Nothing\n', /extra\.md has no header/],
    ['a missing field', '---\nid: "9"\n---\n# x\n', /extra\.md.*title/],
    ['a header that is not YAML', '---\nid: [\n---\n# x\n', /extra\.md.*not YAML/],
    ['a clause that another file has', `${header('9.9', 'X')}## ENG-01 Mine\n\nx\n`, /extra\.md.*ENG-01/],
    ['a document that another file has', header('2.3', 'X'), /extra\.md.*2\.3/],
  ])('%s names the file and leaves the index as it was', async (_, text, message) => {
    const before = await chunks()
    write('extra.md', text)
    await expect(createRetrieval(database).indexCorpus(corpus, quiet)).rejects.toThrow(message)
    remove('extra.md')
    expect(await chunks()).toEqual(before)
  })
})

describe('search', () => {
  test('a clause named in the query comes first, as people type it', async () => {
    const retrieval = createRetrieval(database)
    for (const query of ['ENG-02', 'what does sq 3 say on recaps', 'eng02', 'eng-t3 owner']) {
      const [first] = await retrieval.search(query, { limit: 3 })
      expect(first?.clause, query).toMatch(query.startsWith('what') ? 'SQ-03' : /^ENG-(02|T03)$/)
    }
  })

  test('a passage has its place: document, section and the line of its heading', async () => {
    const [first] = await createRetrieval(database).search('Engagement score', { limit: 1 })
    const line = ENGAGEMENT.split('\n').findIndex((each) => each.startsWith('## ENG-01')) + 1
    expect(first).toMatchObject({ rank: 1, clause: 'ENG-01', document: '2.3', section: 'Engagement score', line })
  })

  test('archived and unfinished text is labelled and comes after current text that says the same', async () => {
    for (const [id, status] of [
      ['8.1', 'archived'],
      ['8.2', 'work-in-progress'],
      ['8.3', 'current'],
    ] as const)
      write(`${id}.md`, `${header(id, 'Parking', status)}## Bicycle parking\n\nBicycles stand in the yard.\n`)
    const retrieval = createRetrieval(database)
    await retrieval.indexCorpus(corpus, quiet)
    const found = await retrieval.search('bicycle parking', { limit: 3 })
    expect(found.map(({ status }) => status)).toEqual(['current', 'work-in-progress', 'archived'])
    for (const id of ['8.1', '8.2', '8.3']) remove(`${id}.md`)
  })

  test.each([
    [{ document: '2.4' }, (each: { document: string }) => each.document === '2.4'],
    [{ clause: 'eng-02' }, (each: { clause: string }) => each.clause === 'ENG-02'],
    [{ status: 'archived' as const }, () => false],
    [{ discipline: 'people' }, () => false],
  ])('the filter %o holds', async (filters, holds) => {
    const found = await createRetrieval(database).search('engagement score recap segment', { limit: 20, filters })
    expect(found.every(holds)).toBe(true)
  })

  test('an empty query is refused, and a very long or odd one is not', async () => {
    const retrieval = createRetrieval(database)
    await expect(retrieval.search('   ', { limit: 3 })).rejects.toMatchObject({ code: 'bad-input' })
    await expect(retrieval.search('engagement '.repeat(5_000), { limit: 3 })).resolves.not.toEqual([])
    await expect(retrieval.search('the of and', { limit: 3 })).resolves.toEqual([])
    await expect(retrieval.search("'; drop table clauses; -- %_\\ 日本", { limit: 3 })).resolves.toBeInstanceOf(Array)
  })

  test('the same question gives the same answer', async () => {
    const ask = () => createRetrieval(database).search('when is engagement reviewed', { limit: 5 })
    expect(await ask()).toEqual(await ask())
  })
})

describe('clauses', () => {
  test.each(['ENG-01', 'eng-01', 'eng 1', ' ENG01 ', 'Eng-1'])('"%s" is ENG-01', async (id) => {
    expect((await createRetrieval(database).readClause(id))?.clause).toBe('ENG-01')
  })

  test('ids of one and of four letters are read too', async () => {
    write(
      '7.7-more.md',
      `${header('7.7', 'More')}## X-01 Shared limits\n\nShared.\n\n## RISK-T12 Escalation\n\nTold.\n`,
    )
    const retrieval = createRetrieval(database)
    await retrieval.indexCorpus(corpus, quiet)
    expect((await retrieval.search('what is x-1', { limit: 1 }))[0]?.clause).toBe('X-01')
    expect((await retrieval.readClause('risk t12'))?.clause).toBe('RISK-T12')
    remove('7.7-more.md')
  })

  test('an id that is no clause is undefined', async () => {
    expect(await createRetrieval(database).readClause('ENG-99')).toBeUndefined()
    expect(await createRetrieval(database).readClause('')).toBeUndefined()
  })
})

test('what another process takes in is found by one that is already running', async () => {
  const [here, there] = [createRetrieval(database), createRetrieval(database)]
  await here.search('warm up', { limit: 1 })
  const file = join(folder, 'harbour-guide.txt')
  writeFileSync(file, 'The harbour master answers within 3 days.')
  await there.ingest(file, quiet)
  const [first] = await here.search('harbour master', { limit: 1 })
  expect(first).toMatchObject({ document: 'harbour-guide', text: 'The harbour master answers within 3 days.' })
})

test("the organisation's own document never takes a clause's place", async () => {
  const retrieval = createRetrieval(database)
  const outside = mkdtempSync(join(tmpdir(), 'own-'))
  writeFileSync(join(outside, 'our-rules.md'), '## ENG-01 Engagement score\n\nThe engagement score is ours.\n')
  await retrieval.ingest(join(outside, 'our-rules.md'), quiet)
  expect((await retrieval.readClause('ENG-01'))?.document).toBe('2.3')
  const [first] = await retrieval.search('ENG-01 engagement score', { limit: 2 })
  expect(first?.clause).toBe('ENG-01')
  rmSync(outside, { recursive: true })
})
