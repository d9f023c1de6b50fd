import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../platform/database/database.ts'
import { openIndexedDatabase } from '../testing/database.ts'
import { createRetrieval, type Retrieval } from './retrieval.ts'

const REGISTER = new URL('../../../shared/blueprints/clauses/clauses.jsonl', import.meta.url)

// The register is not part of the product; without it there is nothing to judge by.
describe.skipIf(!existsSync(REGISTER))('on the blueprints themselves', () => {
  let database: Database
  let retrieval: Retrieval

  beforeAll(async () => {
    database = await openIndexedDatabase()
    retrieval = createRetrieval(database)
  }, 60_000)
  afterAll(() => database.close())

  test("a question in the register's words finds its clause among the first three", { timeout: 60_000 }, async () => {
    const clauses = readFileSync(REGISTER, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; title: string })
    let asked = 0
    const missed: string[] = []
    for (const { id, title } of clauses) {
      if ((await retrieval.readClause(id))?.clause !== id) continue
      asked++
      const found = await retrieval.search(title, { limit: 3 })
      if (!found.some(({ clause }) => clause === id)) missed.push(`${id} ${title}`)
    }
    expect(missed.length / asked, missed.join('\n')).toBeLessThan(0.06)
  })

  test('every clause is found by its id', { timeout: 60_000 }, async () => {
    const ids = await database.query<{ id: string }>(
      `select id from clauses where position(chr(35) in id) = 0 order by id`,
    )
    for (const { id } of ids) expect((await retrieval.search(id, { limit: 1 }))[0]?.clause).toBe(id)
  })
})
