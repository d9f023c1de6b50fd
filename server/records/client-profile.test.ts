import { assert, infiniteStream, nat, property } from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ClientProfile, GateKind } from '../domain/client-profile.ts'
import type { Colour } from '../domain/segment.ts'
import type { Database } from '../platform/database/database.ts'
import { openTestDatabase } from '../testing/database.ts'
import { type ClientRecord, clientProfile } from './client-profile.ts'
import { createJudge } from '../rules/judge.ts'
import { findBands } from './placement/find-bands.ts'
import { readRecords } from './read-records.ts'
import { createRecords, type Records } from './records.ts'

const asOf = '2026-11-24'
let database: Database
let records: Records
let sample: ClientRecord[]
beforeAll(async () => {
  database = await openTestDatabase()
  records = createRecords(database)
  await records.loadSample()
  sample = await readRecords(database)
}, 60_000)
afterAll(() => database.close())

const gatesOf = ({ gates }: ClientProfile, kind: GateKind) =>
  gates.filter((gate) => gate.kind === kind).map(({ status, subject }) => `${subject?.id ?? 'client'} ${status}`)
const healthOf = ({ health }: ClientProfile, name: string) => {
  const found = health.find(({ dimension }) => dimension === name)
  if (found === undefined) throw new Error(`no ${name}`)
  return found
}

test('places a client by quadrant, revenue band and touch', async () => {
  const { placement, month } = await records.profile('C-1001', asOf)
  expect(month).toBe('2026-10')
  expect(placement).toMatchObject({
    segment: 'A',
    archetype: 'Transform',
    band: 1,
    mrrTier: 'high',
    touch: 'VIP',
    missing: [],
  })
  const segments = (await records.listClients(asOf)).map(({ segment }) => segment)
  expect(new Set(segments)).toEqual(new Set(['A', 'B', 'C', 'D', null]))
})

test('a client without a maturity has no segment, and no colour that needs one', async () => {
  const { placement, health } = await records.profile('Tallow Street Brewing', asOf)
  expect(placement).toMatchObject({ segment: null, touch: null, missing: ['maturity'] })
  expect(health.map(({ dimension, colour }) => `${dimension} ${colour}`)).toEqual([
    'cx green',
    'adoption unknown',
    'engagement green',
    'quality unknown',
    'alignment unknown',
  ])
})

test('two red months close the expansion gate, with the clause and the finding', async () => {
  const profile = await records.profile('Northmere', asOf)
  expect(
    healthOf(profile, 'cx')
      .trend.slice(-2)
      .map(({ colour }) => colour),
  ).toEqual(['red', 'red'])
  expect(gatesOf(profile, 'expansion')).toContain('cx in-force')
  expect(profile.gates[0]).toMatchObject({ clause: 'CX-06', finding: { value: { expansionGated: true } } })
  expect(gatesOf(profile, 'endpoint')).toEqual(['client in-force'])
  expect(gatesOf(await records.profile('Kestrel Point', asOf), 'mfa')).toEqual(['client in-force'])
})

test('a month that is not known between two red ones leaves the gate in doubt, not open', async () => {
  expect(gatesOf(await records.profile('Drummond Freight', asOf), 'expansion')).toContain('cx unknown')
})

test('a sponsor seen 120 days ago is green and on the watchlist', async () => {
  const profile = await records.profile('Solenne', asOf)
  expect(healthOf(profile, 'cx').colour).toBe('green')
  expect(gatesOf(profile, 'watchlist')).toEqual(['client in-force'])
})

test('names recaps and first actions that are overdue and decisions that do not count', async () => {
  const profile = await records.profile('C-1003', asOf)
  expect(gatesOf(profile, 'recap')).toEqual(['M-006 in-force'])
  expect(gatesOf(profile, 'first-action')).toEqual(['D-006 in-force'])
  expect(gatesOf(profile, 'credit')).toEqual(['D-006 in-force'])
})

test('nothing counts that had not happened on the day asked for', async () => {
  const profile = await records.profile('C-1003', '2026-10-21')
  expect(gatesOf(profile, 'recap')).toEqual([])
  expect(profile.month).toBe('2026-10')
  expect((await records.profile('C-1003', '2026-08-31')).month).toBe('2026-08')
})

test('a client without signals of the month is unknown in every dimension, not what it was before', async () => {
  const profile = await records.profile('Quayside', asOf)
  expect(profile.health.map(({ colour }) => colour)).toEqual(Array(5).fill('unknown'))
  expect(healthOf(profile, 'cx')).toMatchObject({ coverage: 0, score: null })
  expect(profile.notices).toContain('There are no signals of 2026-10, so the health of that month is unknown.')
})

test('signals of the running month are read for the client that has them and leave the others as they were', async () => {
  const content = 'id,name,pulse\nC-1001,Harbourline Logistics,4.2\n'
  const imported = createRecords(database)
  const before = await imported.listClients(asOf)
  await imported.importClients({ file: 'november.csv', content }, { asOf })
  const [first, ...others] = await imported.listClients(asOf)
  await database.query(`delete from signals where month = '2026-11'`)
  expect(first).toMatchObject({ id: 'C-1001', month: '2026-11', health: { cx: 'unknown' } })
  expect(others).toEqual(before.slice(1))
})

test('says where the records contradict themselves', async () => {
  for (const [id, words] of [
    ['C-1004', 'complaint tags'],
    ['C-1009', 'the last two hold none'],
    ['C-1011', 'renewal date'],
    ['C-1015', "sponsor's record"],
    ['C-1016', 'nobody responded'],
  ] as const) {
    expect((await records.profile(id, asOf)).notices.join(' ')).toContain(words)
  }
})

test('every colour has its reasons, and every reason its clause', async () => {
  for (const { health } of await records.profiles(asOf)) {
    for (const { colour, reasons } of health) {
      expect(colour === 'unknown' || reasons.length > 0).toBe(true)
      expect(reasons.every(({ clause }) => /^[A-Z]+-\d+$/.test(clause))).toBe(true)
    }
  }
})

test('the list agrees with the profiles', async () => {
  const list = await records.listClients(asOf)
  for (const { id, health, segment, touch } of list) {
    const profile = await records.profile(id, asOf)
    expect(Object.values(health)).toEqual(profile.health.map(({ colour }) => colour))
    expect([segment, touch]).toEqual([profile.placement.segment, profile.placement.touch])
  }
})

const GREENNESS: Record<Colour, number> = { unknown: 0, red: 1, yellow: 2, green: 3 }

test('taking an input away never makes a dimension greener and never clears a gate', () => {
  const bands = findBands(
    sample.map(({ client }) => client),
    createJudge(asOf),
  )
  const profileOf = (record: ClientRecord) => clientProfile(record, { bands, month: '2026-10' }, asOf)
  assert(
    property(nat(sample.length - 1), infiniteStream(nat(9)), nat(9), (index, dice, share) => {
      const record = sample[index] as ClientRecord
      const thin = <Row extends object>(row: Row, kept: string[]): Row =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [
            name,
            kept.includes(name) || dice.next().value > share ? value : null,
          ]),
        ) as Row
      const [before, after] = [
        profileOf(record),
        profileOf({
          ...record,
          client: thin(record.client, ['id', 'name']),
          signals: record.signals.map((row) => thin(row, ['clientId', 'month', ...WEIGHTS])),
          decisions: record.decisions.map((row) => thin(row, ['id', 'clientId', 'title', 'decidedAt'])),
          meetings: record.meetings.map((row) => thin(row, ['id', 'clientId', 'title', 'kind', 'endedAt'])),
        }),
      ]
      before.health.forEach(({ trend }, dimension) =>
        trend.forEach(({ colour }, month) => {
          const thinned = after.health[dimension]?.trend[month]?.colour ?? 'green'
          expect(GREENNESS[thinned]).toBeLessThanOrEqual(GREENNESS[colour])
        }),
      )
      expect(closed(after)).toEqual(expect.arrayContaining(closed(before)))
    }),
    { numRuns: 200 },
  )
})

// A weight is a setting, not an input: without one the blueprint's own weight holds.
const WEIGHTS = ['mfa', 'endpoint', 'backup', 'conditionalAccess', 'emailSecurity', 'collaboration', 'encryption'].map(
  (insight) => `${insight}Weight`,
)

const closed = ({ gates }: ClientProfile) => gates.map(({ kind, subject }) => `${kind} ${subject?.id ?? ''}`)
