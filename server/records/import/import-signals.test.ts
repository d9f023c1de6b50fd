import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { openTestDatabase } from '../../testing/database.ts'
import { importSignals } from './import-signals.ts'

let database: Database
beforeAll(async () => void (database = await openTestDatabase()), 60_000)
afterAll(() => database.close())
beforeEach(async () => {
  await database.execute('delete from clients')
  await database.query(`insert into clients (id, name) values ('C-1', 'Alder Works')`)
})

const load = (content: string, dryRun = false) =>
  importSignals(database, { file: 'signals.csv', content }, { asOf: '2026-11-24', dryRun })
const signals = () => database.query('select month, name, value from client_signals order by month, name')

test('signals by either way of writing their names, beside what is measured', async () => {
  const csv =
    'client_id,month,riskOpenDays,champion_left,Price test answer,pulse\nAlder Works,2026-10,12,no,later,4.5\n'
  expect(await load(csv)).toMatchObject({ rows: 1, added: 1, problems: [] })
  expect(await load(csv)).toMatchObject({ added: 0, changed: 0, unchanged: 1 })
  expect(await signals()).toEqual([
    { month: '2026-10', name: 'championLeft', value: false },
    { month: '2026-10', name: 'priceTestAnswer', value: 'later' },
    { month: '2026-10', name: 'riskOpenDays', value: 12 },
  ])
  expect(await database.query('select pulse from signals')).toEqual([{ pulse: 4.5 }])
  expect(await load('client_id,month,risk_open_days\nC-1,2026-10,13\nC-1,2026-09,1\n')).toMatchObject({
    added: 1,
    changed: 1,
  })
})

test('an empty cell takes away what was known, and a dry run nothing', async () => {
  await load('client_id,month,riskOpenDays\nC-1,2026-10,12\n')
  expect(await load('client_id,month,riskOpenDays\nC-1,2026-10,\n', true)).toMatchObject({ changed: 1 })
  expect(await signals()).toHaveLength(1)
  await load('client_id,month,riskOpenDays\nC-1,2026-10,\n')
  expect(await signals()).toEqual([])
})

test('a column that is no signal gets the nearest, and each cell its kind', async () => {
  const csv =
    'client_id,month,riskOpenDay,championLeft,csat,mfaPercent,segment,goalLevel\n' +
    'C-1,2026-10,12,perhaps,6,120,E,6\nC-1,2026-12,1,yes,4,90,a,5\nC-7,2026-10,1,yes,4,90,B,5\n'
  const { problems, warnings } = await load(csv)
  expect(warnings).toMatchObject([{ column: 'riskOpenDay', accepted: 'the nearest column is riskOpenDays' }])
  expect(problems.map(({ line, column }) => `${line} ${column}`)).toEqual([
    '2 championLeft',
    '2 csat',
    '2 mfaPercent',
    '2 segment',
    '2 goalLevel',
    '3 month',
    '4 client_id',
  ])
  expect(await signals()).toEqual([])
})
