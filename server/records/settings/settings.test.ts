import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { openTestDatabase } from '../../testing/database.ts'
import { createRecords, type Records } from '../records.ts'
import { readSettings } from './read-settings.ts'
import type { Setting } from './setting.ts'

const asOf = '2026-11-24'
const now = '2026-11-24T09:00:00.000Z'
const why = { reason: 'Trial', by: 'Dana Cole', on: asOf }
let database: Database
let records: Records

beforeAll(async () => {
  database = await openTestDatabase()
  records = createRecords(database)
  await records.loadSample()
}, 60_000)
beforeEach(async () => {
  await database.query('delete from settings')
})
afterAll(() => database.close())

const colourOf = async (id: string, dimension: string) =>
  (await records.clientMonths(id, asOf)).at(-1)!.health.find((each) => each.dimension === dimension)!.colour

test('what would change is named client by client, and nothing is saved', async () => {
  const settings: Setting[] = [{ position: 'engagement-colour', to: 'weighted-score', ...why }]
  const { clients, effects } = await records.settings.diff(settings, asOf)
  expect(clients).toBe(24)
  expect(effects.find(({ clientId }) => clientId === 'C-1004')?.changes).toContainEqual({
    what: 'engagement colour',
    from: 'red',
    to: 'green',
  })
  expect(await records.settings.history()).toEqual([])
  expect(await colourOf('C-1004', 'engagement')).toBe('red')
})

test('what is named is what changes once it is saved, in months, profiles and reasons', async () => {
  const settings: Setting[] = [
    { number: 'SQ-02.A.green', to: 99, ...why },
    { segment: 'A', to: 'Platinum', ...why },
  ]
  const { effects } = await records.settings.diff(settings, asOf)
  const named = effects.filter(({ changes }) => changes.some(({ what }) => what === 'quality colour'))
  expect(named.length).toBeGreaterThan(0)
  await records.settings.save(settings, now)
  for (const { clientId, changes } of named) {
    const { to } = changes.find(({ what }) => what === 'quality colour')!
    expect(await colourOf(clientId, 'quality')).toBe(to)
    const profile = await records.profile(clientId, asOf)
    const quality = profile.health.find(({ dimension }) => dimension === 'quality')!
    expect(quality.colour).toBe(to)
    expect(quality.reasons.map(({ says }) => says).join()).toContain('Own setting SQ-02.A.green: 99 instead of')
  }
  const [month] = await records.clientMonths(named[0]!.clientId, asOf, 1)
  expect(month).toMatchObject({ segment: 'A', segmentName: 'Platinum' })
})

test('a later setting takes the place of the earlier one, and withdrawing lets the blueprints hold', async () => {
  await records.settings.save([{ setting: 'callsPerOwner', to: 3, ...why }], now)
  await records.settings.save([{ setting: 'callsPerOwner', to: 5, ...why }], now)
  expect((await records.settings.current(asOf)).named).toEqual({ callsPerOwner: 5 })
  await records.settings.withdraw('callsPerOwner', 'Dana Cole', now)
  expect((await records.settings.current(asOf)).named).toEqual({})
  expect(await records.settings.history()).toMatchObject([
    { subject: 'callsPerOwner', endedBy: 'Dana Cole' },
    { subject: 'callsPerOwner', endedBy: 'Dana Cole' },
  ])
  await expect(records.settings.withdraw('callsPerOwner', 'Dana Cole', now)).rejects.toThrow(/Nothing is set/)
})

test('a saved setting that no rule knows any more is left out', async () => {
  await records.settings.save([{ setting: 'callsPerOwner', to: 3, ...why }], now)
  const gone = { number: 'ENG-99.limit', to: 1, ...why }
  await database.query('insert into settings (subject, entry, saved_at) values ($1, $2, $3)', [
    'ENG-99.limit',
    JSON.stringify(gone),
    now,
  ])
  expect((await records.settings.current(asOf)).named).toEqual({ callsPerOwner: 3 })
  expect((await records.settings.diff([{ setting: 'riskHighFrom', to: 9, ...why }], asOf)).clients).toBe(24)
  expect((await records.keepSnapshot(asOf)).clients).toBe(24)
})

test.each([
  ['a clause without numbers', { number: 'ENG-99.limit', to: 1, ...why }, /No rule has numbers of the clause "ENG-99"/],
  ['a number that is not there', { number: 'SQ-02.A.blue', to: 1, ...why }, /SQ-02\.A holds .*and no "blue"/],
  ['a table in place of a number', { number: 'SQ-02.A', to: 1, ...why }, /a table of/],
  ['another kind of value', { number: 'SQ-02.A.green', to: 'high', ...why }, /cannot take its place/],
  [
    'a position that is none',
    { position: 'engagement-colour', to: 'my-own', ...why },
    /has the positions .* and no "my-own"/,
  ],
  ['a disagreement that is none', { position: 'no-such', to: 'x', ...why }, /No rule rests on a disagreement/],
  ['a setting that is none', { setting: 'noSuch', to: 1, ...why }, /There is no setting "noSuch"/],
])('%s is refused in one sentence, and none of the file is saved', async (_, setting, says) => {
  const good: Setting = { setting: 'callsPerOwner', to: 3, ...why }
  await expect(records.settings.save([good, setting as Setting], now)).rejects.toThrow(says)
  expect(await records.settings.history()).toEqual([])
})

test.each([
  ['no list', 'number: 1', /must hold one list/],
  ['no reason', '- setting: callsPerOwner\n  to: 3\n  by: Dana\n  on: 2026-11-24', /entry 1 is not right: reason/],
  ['a kind that is none', '- colour: red\n  to: 3', /an entry is one of number, position, setting or segment/],
  ['no YAML', '- "', /is not YAML/],
])('a file with %s is refused, naming the entry', (_, text, says) => {
  expect(() => readSettings(text, 'own.yaml')).toThrow(says)
})
