import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { openTestDatabase } from '../../testing/database.ts'
import { importNamed } from './import-named.ts'
import type { ImportOptions } from './import-options.ts'

let database: Database
beforeAll(async () => void (database = await openTestDatabase()), 60_000)
afterAll(() => database.close())
beforeEach(async () => {
  await database.execute('delete from clients')
  await database.execute('delete from import_mappings')
  await database.query(
    `insert into clients (id, name) values ('C-1', 'Alder Works'), ('C-2', 'Birch Foods'), ('901', 'Cedar')`,
  )
})

const asOf = '2026-11-24'
const load = (table: string, content: string, options: Partial<ImportOptions> = {}) =>
  importNamed(database, table, { file: `${table}.csv`, content }, { asOf, ...options })
const tickets = () =>
  database.query('select id, client_id, opened_on, closed_on, priority, sla_met from tickets order by id')

test('a ConnectWise export is read by its headings, clients by name', async () => {
  const csv =
    'TicketNbr,Company_Name,Date_Entered,Date_Closed,Priority,isInSla,Board_Name\n' +
    '70112,alder works,11/03/2026 08:15,11/14/2026 17:02,Priority 1 - Critical,true,Help desk\n'
  const rehearsed = await load('tickets', csv, { dryRun: true })
  expect(rehearsed).toMatchObject({
    added: 1,
    problems: [],
    missing: ['kind', 'reopened', 'satisfaction', 'detractor', 'root_cause'],
  })
  expect(rehearsed.mapping.map(({ column, by }) => `${column} ${by}`)).toEqual([
    'id ConnectWise',
    'client_id ConnectWise',
    'opened_on ConnectWise',
    'closed_on ConnectWise',
    'priority name',
    'sla_met ConnectWise',
  ])
  expect(rehearsed.warnings).toMatchObject([{ column: 'Board_Name', problem: 'is not a column that is read' }])
  expect(await tickets()).toEqual([])
  expect(await database.query('select * from import_mappings')).toEqual([])
  await load('tickets', csv)
  expect(await tickets()).toMatchObject([
    { id: '70112', client_id: 'C-1', opened_on: '2026-11-03', closed_on: '2026-11-14', priority: 'P1', sla_met: true },
  ])
})

test.each([
  [
    'Autotask',
    '"Autotask Ticket Number (updates only)",[required] Company,Create Date/Time,Complete Date/Time,[required] Priority\nT20261103.0046,Alder Works,2026-11-03 08:15 AM,2026-11-14,High\n',
  ],
  [
    'HaloPSA',
    'id,client_name,dateoccurred,dateclosed,priority_id\nT20261103.0046,Alder Works,2026-11-03T15:41:46.637,2026-11-14T09:00:00,2\n',
  ],
  [
    'HubSpot',
    'Ticket ID,Associated Company (Primary),Create date,Close date,Priority\nT20261103.0046,Alder Works,2026-11-03 10:00,2026-11-14 11:00,HIGH\n',
  ],
])('so is one of %s', async (product, csv) => {
  const report = await load('tickets', csv)
  expect(report).toMatchObject({ added: 1, problems: [] })
  expect(report.mapping.filter(({ by }) => by === product).length).toBeGreaterThanOrEqual(3)
  expect(await tickets()).toMatchObject([
    { client_id: 'C-1', opened_on: '2026-11-03', closed_on: '2026-11-14', priority: 'P2' },
  ])
})

test('of two headings for one column the better is read, and the other is said to be passed over', async () => {
  const csv =
    'Ticket ID,Associated Company (Primary),Associated Company IDs (Primary),Create date\n1,Nobody,901,2026-11-03\n'
  const { warnings, problems } = await load('tickets', csv)
  expect(problems).toEqual([])
  expect(warnings).toMatchObject([
    { column: 'Associated Company (Primary)', problem: expect.stringContaining('passed over') },
  ])
  expect(await tickets()).toMatchObject([{ client_id: '901' }])
})

test('a mapping that was told is saved and used for the next file with the heading', async () => {
  const csv = 'No,Who,Logged,Team\n1,C-1,2026-11-03,Blue\n'
  const map = ['No=id', 'Who=client_id', 'Logged=opened_on', 'Team=-']
  expect((await load('tickets', csv)).problems.map(({ column }) => column)).toEqual(['id', 'client_id', 'opened_on'])
  const told = await load('tickets', csv, { map, dryRun: true })
  expect(told.mapping.map(({ by }) => by)).toEqual(['told', 'told', 'told'])
  expect((await load('tickets', csv)).problems).toHaveLength(3)
  expect(await load('tickets', csv, { map })).toMatchObject({ added: 1, warnings: [] })
  const next = await load('tickets', 'Logged,No,Who,Team,Priority\n2026-11-04,2,C-2,Red,P3\n')
  expect(next).toMatchObject({ added: 1, warnings: [] })
  expect(next.mapping.map(({ by }) => by)).toEqual(['saved', 'saved', 'saved', 'name'])
  // What is told goes before what is saved.
  const other = await load('tickets', csv, { map: ['Logged=closed_on'], dryRun: true })
  expect(other.problems).toMatchObject([{ column: 'opened_on', problem: 'the column is missing' }])
})

test('a heading known from a product is shown as saved, with the product', async () => {
  const csv = 'TicketNbr,client_id,date_entered\n1,C-1,2026-11-03\n'
  await load('tickets', csv)
  expect((await load('tickets', csv, { dryRun: true })).mapping.map(({ by }) => by)).toEqual([
    'saved, ConnectWise',
    'name',
    'saved, ConnectWise',
  ])
})

test.each([
  ['Nothing=id', /has no heading "Nothing"; its headings are id, client_id/],
  ['id=number', /no column "number"; the nearest is/],
  ['id', /--map "Heading=column"/],
])('a mapping that fits neither file nor table: %s', async (pair, says) => {
  await expect(load('tickets', 'id,client_id,opened_on\n', { map: [pair] })).rejects.toThrow(says)
})

test('dates with slashes follow the order that the file shows, or the one told', async () => {
  const file = (...days: string[]) => `id,client_id,opened_on\n${days.map((day, at) => `${at},C-1,${day}\n`).join('')}`
  const opened = async () =>
    (await database.query<{ opened_on: string }>('select opened_on from tickets order by id')).map(
      (row) => row.opened_on,
    )
  await load('tickets', file('03/04/2026', '25/04/2026'))
  expect(await opened()).toEqual(['2026-04-03', '2026-04-25'])
  await load('tickets', file('03/04/2026', '04/25/2026'))
  expect(await opened()).toEqual(['2026-03-04', '2026-04-25'])
  const { problems } = await load('tickets', file('03/04/2026', '05/05/2026'))
  expect(problems).toMatchObject([
    { line: 2, column: 'opened_on', accepted: expect.stringContaining('--dates mdy or dmy') },
  ])
  expect((await load('tickets', file('25/04/2026', '04/25/2026', '03/04/2026'))).problems).toHaveLength(3)
  await load('tickets', file('03/04/2026', '24 Nov 2026', '"Nov 24, 2026"', '24.11.2026', '2026/11/24'), {
    dates: 'dmy',
  })
  expect(await opened()).toEqual(['2026-04-03', ...Array(4).fill('2026-11-24')])
})

test('a time needs its zone, written or told', async () => {
  const csv = 'id,client_id,received_on,first_action_at\n1,C-1,2026-11-03,11/24/2026 3:00 PM\n'
  expect((await load('complaints', csv)).problems).toMatchObject([
    { line: 2, column: 'first_action_at', accepted: expect.stringContaining('--zone') },
  ])
  expect(await load('complaints', csv, { zone: '+01:00' })).toMatchObject({ added: 1 })
  expect(
    await database.query(
      `select to_char(first_action_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as at from complaints`,
    ),
  ).toEqual([{ at: '2026-11-24 14:00' }])
})

test('every wrong cell is named by line and column, and nothing is loaded', async () => {
  const csv =
    'id,client_id,opened_on,closed_on,priority,sla_met,satisfaction\n' +
    '1,C-1,2026-11-03,,P2,yes,4\n' +
    '2,Nobody,2026-11-03,,P2,yes,4\n' +
    '3,C-1,2026-11-03,2026-11-01,P2,yes,4\n' +
    '4,C-1,soon,,P9,perhaps,6\n' +
    '1,C-1,2026-11-03,,P2,yes,4\n'
  const { problems } = await load('tickets', csv)
  expect(problems.map(({ line, column }) => `${line} ${column}`)).toEqual([
    '3 client_id',
    '4 closed_on',
    '5 opened_on',
    '5 priority',
    '5 sla_met',
    '5 satisfaction',
    '6 id',
  ])
  expect(await tickets()).toEqual([])
})

test('a name that two clients have is not guessed', async () => {
  await database.query(`insert into clients (id, name) values ('C-9', 'ALDER WORKS')`)
  const { problems } = await load('tickets', 'id,client_id,opened_on\n1,Alder Works,2026-11-03\n')
  expect(problems).toMatchObject([{ line: 2, column: 'client_id', problem: 'is the name of several clients' }])
})

test('a meeting was held or has the day that it was due; old files have no status', async () => {
  const old = 'id,client_id,kind,title,ended_at\n1,C-1,qbr,QBR,2026-10-14T15:00:00Z\n'
  expect(await load('meetings', old)).toMatchObject({ added: 1 })
  const csv =
    'id,client_id,kind,title,status,scheduled_for,ended_at\n2,C-1,qbr,QBR,NO_SHOW,2026-10-20,\n3,C-1,qbr,QBR,missed,,\n4,C-1,qbr,QBR,held,,\n'
  expect((await load('meetings', csv)).problems.map(({ line, column }) => `${line} ${column}`)).toEqual([
    '3 scheduled_for',
    '4 ended_at',
  ])
})

test('amounts with signs, words for yes and no, and a second run that changes nothing', async () => {
  const csv =
    'id,client_id,period,title,budget,actual\n1,C-1,2026-Q4,Switches,"$1,200.50","€ 1300"\n2,C-1,2026,Work,USD 900,900 €\n'
  expect(await load('budgets', csv)).toMatchObject({ added: 2 })
  expect(await load('budgets', csv)).toMatchObject({ added: 0, changed: 0, unchanged: 2 })
  expect(await database.query('select forecast, actual from budgets order by id')).toEqual([
    { forecast: 1200.5, actual: 1300 },
    { forecast: 900, actual: 900 },
  ])
  await load('roadmap-items', 'id,client_id,title,status,security\n1,C-1,MFA,planned,Y\n')
  expect(await database.query('select is_security from roadmap_items')).toEqual([{ is_security: true }])
})

test('a table that is not there gets the nearest', async () => {
  await expect(load('tikets', '')).rejects.toThrow('did you mean "tickets"')
})

test('clients are read by the headings of products too', async () => {
  const report = await load('clients', 'Record ID,Company name,Number of Employees\n77,Dogwood,12\n')
  expect(report).toMatchObject({ added: 1, mapping: [{ by: 'HubSpot' }, { by: 'HubSpot' }, { by: 'HubSpot' }] })
})
