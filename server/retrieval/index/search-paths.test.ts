import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { openTestDatabase } from '../../testing/database.ts'
import { createRetrieval } from '../retrieval.ts'
import { dropLargeStore, prepareLargeStore, readLargeStore } from './large-store.ts'
import { DIMENSIONS } from './place-chunks.ts'
import { refreshIndex } from './refresh-index.ts'
import { createSearchIndex } from './search-index.ts'

const CORPUS = new URL('../../../corpus/', import.meta.url)
const QUESTIONS = [
  'When must a QBR recap be sent, and what must it hold?',
  'Who owns an account that is at risk?',
  'How is the engagement score weighed?',
  'Which clients get a vCIO?',
  'What pauses expansion credit?',
  'How many decisions may a meeting ask for?',
  'What happens when a proposal is older than thirty days?',
  'How long does onboarding take?',
  'What does the compensation plan pay for?',
  'How is the DMI computed and coloured?',
  'What belongs in a discovery brief?',
  'How often is the standard stack reviewed?',
]
const FIRST = 10

let database: Database
let inMemory: string[][]

beforeAll(async () => {
  database = await openTestDatabase()
  await createRetrieval(database).indexCorpus(CORPUS, () => {})
  inMemory = await firstOfEach()
}, 60_000)
afterAll(() => database.close())

async function firstOfEach() {
  const index = createSearchIndex(database)
  const found: string[][] = []
  for (const question of QUESTIONS)
    found.push((await index.rank(question, new Map())).slice(0, FIRST).map(({ clause }) => clause))
  return found
}

/** The share of the first ten that two paths have in common. */
const sharedBy = (one: string[][], other: string[][]) =>
  one.reduce((sum, found, at) => sum + found.filter((clause) => other[at]!.includes(clause)).length / found.length, 0) /
  one.length

describe('a large store is searched inside the database', () => {
  // The tolerance: HNSW is approximate, and GIN looks up a question's eight rarest words only.
  test.each([
    ['bm25', 0.95],
    ['gin', 0.9],
  ] as const)('with %s it finds what memory finds', { timeout: 60_000 }, async (words, atLeast) => {
    await prepareLargeStore(database, DIMENSIONS, words)
    expect(await readLargeStore(database)).toMatchObject({ words, indexedDimensions: DIMENSIONS })
    expect(sharedBy(inMemory, await firstOfEach())).toBeGreaterThanOrEqual(atLeast)
    await dropLargeStore(database)
  })

  test('filters hold in it', async () => {
    await prepareLargeStore(database, DIMENSIONS)
    const found = await createRetrieval(database).search('recap decisions owner', {
      limit: 20,
      filters: { discipline: 'people' },
    })
    expect(found.length).toBeGreaterThan(5)
    expect(new Set(found.map(({ discipline }) => discipline))).toEqual(new Set(['people']))
    await dropLargeStore(database)
  })

  test('it is made when the store grows large and taken away when it is not', { timeout: 60_000 }, async () => {
    const large = 100
    await refreshIndex(database, () => {}, large)
    expect(await readLargeStore(database)).toBeDefined()
    await refreshIndex(database, () => {})
    expect(await readLargeStore(database)).toBeUndefined()
    expect(await firstOfEach()).toEqual(inMemory)
  })
})
