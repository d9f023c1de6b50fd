import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { openTestDatabase } from '../../testing/database.ts'
import { createRecords, type Records } from '../records.ts'

const asOf = '2026-11-24'
let database: Database
let records: Records

beforeAll(async () => {
  database = await openTestDatabase()
  records = createRecords(database)
  await records.loadSample()
})
afterAll(() => database.close())

test('the latest month agrees with the profile of each client', async () => {
  for (const { client, latest } of await records.portfolio(asOf)) {
    const profile = await records.profile(client.id, asOf)
    expect(latest.month).toBe(profile.month)
    expect(latest.segment).toBe(profile.placement.segment)
    expect(latest.health.map(({ colour }) => colour)).toEqual(profile.health.map(({ colour }) => colour))
    expect(latest.gates.map(({ says }) => says)).toEqual(profile.gates.map(({ says }) => says))
  }
})

test('a kept month is judged again to the letter, and a changed input is noticed', async () => {
  const kept = await records.keepSnapshot(asOf)
  const replay = await records.replaySnapshot('2026-10')
  expect(replay).toMatchObject({
    asOf,
    clients: kept.clients,
    same: kept.clients,
    differs: [],
    rulesThen: [kept.rules],
  })
  await database.query(
    `update portfolio_snapshots set inputs = replace(inputs, '"maturity":4.5', '"maturity":1.5') where client_id = 'C-1001'`,
  )
  expect((await records.replaySnapshot('2026-10')).differs).toEqual(['C-1001'])
  await expect(records.replaySnapshot('2020-01')).rejects.toThrow(/kept are: 2026-10/)
})

test('a recorded signal fires its trigger once, with owner, due day, play and evidence, and the call keeps its day', async () => {
  const put = (month: string) =>
    database.query(
      `insert into client_signals values ('C-1004', $1, 'sessionsMissedInARow', '2') on conflict do nothing`,
      [month],
    )
  await put('2026-09')
  await put('2026-10')
  const months = await records.clientMonths('C-1004', asOf, 3)
  const calls = months.map(({ calls: open }) => open.filter(({ topic }) => topic === 'cadence'))
  expect(calls.map((open) => open.length)).toEqual([0, 1, 1])
  const [call] = calls[1]!
  expect(call).toMatchObject({ openedOn: '2026-09-30', person: 'Priya Raman', dueOn: '2026-10-03', state: 'open' })
  expect(call!.evidence).toContain('sessions missed in a row 2 is at least 2')
  expect(calls[2]![0]!.openedOn).toBe('2026-09-30')
})
