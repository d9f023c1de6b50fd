import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../platform/database/database.ts'
import { openTestDatabase } from '../testing/database.ts'
import { createRecords } from './records.ts'

let database: Database
beforeAll(async () => {
  database = await openTestDatabase()
}, 60_000)
afterAll(() => database.close())

test('without records there is no name', async () => {
  expect(await createRecords(database).namesOnRecord()).toEqual({ clients: [], people: [] })
})

test('every client stands in it by name and id, and everyone of ours and theirs by name, once', async () => {
  const records = createRecords(database)
  await records.loadSample()
  const { clients, people } = await records.namesOnRecord()
  for (const { id, name } of await records.clientNames()) expect(clients).toEqual(expect.arrayContaining([id, name]))
  const sponsors = await database.query<{ name: string }>('select name from sponsors')
  expect(people).toEqual(expect.arrayContaining(['Priya Raman', 'Dev Kapoor', ...sponsors.map(({ name }) => name)]))
  expect(people).toHaveLength(new Set(people).size)
  expect(people).not.toContain(null)
})
