import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../platform/database/database.ts'
import { createRecords, type Records } from '../records/records.ts'
import { openTestDatabase } from '../testing/database.ts'
import { readQuestion } from './read-question.ts'

const asOf = '2026-11-24'
let database: Database
let records: Records
beforeAll(async () => {
  database = await openTestDatabase()
  records = createRecords(database)
  await records.loadSample()
  await database.query(`insert into clients (id, name) values ('12', 'Twelve Oaks Dental'), ('C', 'Cedar Row')`)
}, 60_000)
afterAll(() => database.close())

test.each([
  ['Why is C-1003 red?', 'C-1003'],
  ['why is c-1003, of all, red', 'C-1003'],
  ['How healthy is Northmere Hospital Trust?', 'C-1003'],
  ['Compare C-1003 with C-1004', undefined],
  ['Which actions are due within 12 hours?', undefined],
  ['What is the cadence of segment C?', undefined],
  ['What is C-10030?', undefined],
])('%s is about %s', async (question, client) => {
  expect((await readQuestion({ question, asOf }, records)).client).toBe(client)
})
