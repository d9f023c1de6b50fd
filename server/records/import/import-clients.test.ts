import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../platform/database/database.ts'
import { openTestDatabase } from '../../testing/database.ts'
import { importClients } from './import-clients.ts'

let database: Database
beforeAll(async () => void (database = await openTestDatabase()), 60_000)
afterAll(() => database.close())
beforeEach(() => database.execute('delete from clients'))

const asOf = '2026-11-24'
const load = (content: string | Uint8Array, dryRun = false) =>
  importClients(database, { file: 'clients.csv', content }, { asOf, dryRun })
const clients = () => database.query<Record<string, unknown>>('select * from clients order by id')

test('adds clients, and a second run changes nothing', async () => {
  const csv = 'id,name,mrr,maturity\nA1,Alder Works,"$1,200.50",3.5\nA2,Birch Foods,900,\n'
  expect(await load(csv)).toMatchObject({ rows: 2, added: 2, changed: 0, unchanged: 0, problems: [] })
  expect(await load(csv)).toMatchObject({ rows: 2, added: 0, changed: 0, unchanged: 2 })
  expect(await clients()).toMatchObject([
    { id: 'A1', mrr: 1200.5, maturity: 3.5 },
    { id: 'A2', mrr: 900, maturity: null },
  ])
})

test('changes what differs and leaves columns alone that the file does not have', async () => {
  await load('id,name,mrr,csm\nA1,Alder Works,1200,Kim\n')
  expect(await load('id,name,mrr\nA1,Alder Works Ltd,1200\n')).toMatchObject({ added: 0, changed: 1 })
  expect(await clients()).toMatchObject([{ name: 'Alder Works Ltd', csm: 'Kim' }])
})

test('one bad row stops the whole file, and every problem is named', async () => {
  const report = await load(
    'id,name,mrr,maturity,renewal_date\nA1,Alder,lots,7,24/11/2026\nA2,Birch,900,3,2026-02-30\nA3,Cedar,1,1,\n',
  )
  expect(report).toMatchObject({ rows: 3, added: 0, changed: 0, unchanged: 0 })
  expect(report.problems.map(({ line, column, value }) => [line, column, value])).toEqual([
    [2, 'mrr', 'lots'],
    [2, 'maturity', '7'],
    [2, 'renewal_date', '24/11/2026'],
    [3, 'renewal_date', '2026-02-30'],
  ])
  expect(report.problems[2]?.accepted).toContain('YYYY-MM-DD')
  expect(await clients()).toEqual([])
})

test('a dry run counts what would happen and writes nothing', async () => {
  await load('id,name\nA1,Alder\nA2,Birch\n')
  expect(await load('id,name\nA1,Alder\nA2,Birch & Sons\nA3,Cedar\n', true)).toMatchObject({
    added: 1,
    changed: 1,
    unchanged: 1,
    dryRun: true,
  })
  expect(await clients()).toMatchObject([{ name: 'Alder' }, { name: 'Birch' }])
})

test.each([
  ['semicolons', 'id;name;mrr\nA1;Alder;900\n'],
  ['tabs', 'id\tname\tmrr\nA1\tAlder\t900\n'],
  ['a byte order mark and CRLF', '\uFEFFid,name,mrr\r\nA1,Alder,900\r\n'],
  ['other headers', 'Account ID,Company,Monthly recurring revenue\nA1,Alder,900\n'],
  ['empty columns and lines at the end', 'id,name,mrr\nA1,Alder,900,,\n\n,,\n'],
  ['UTF-16, as spreadsheets write it', Buffer.from('\uFEFFid\tname\tmrr\nA1\tAlder\t900\n', 'utf16le')],
])('reads a file with %s', async (_, content) => {
  expect(await load(content)).toMatchObject({ rows: 1, added: 1, problems: [] })
  expect(await clients()).toMatchObject([{ id: 'A1', name: 'Alder', mrr: 900 }])
})

test('the line is the one on which the row begins, also after quoted line breaks', async () => {
  const { problems } = await load('id,name,industry,mrr\r\nA1,Alder,"Food\r\nand drink\r\n",1\r\nA2,Birch,"a",x\r\n')
  expect(problems.map(({ line, column }) => [line, column])).toEqual([
    [2, 'industry'],
    [5, 'mrr'],
  ])
})

test('says which column is missing, doubled or not read', async () => {
  const { problems, warnings } = await load('id,mrr,MRR,shoe size\nA1,900,901,44\n')
  expect(problems.map(({ column, problem }) => `${column} ${problem}`)).toEqual([
    'MRR means mrr a second time',
    'name the column is missing',
  ])
  expect(warnings).toMatchObject([{ line: 1, column: 'shoe size' }])
})

test('names rows with too few or too many cells, and ids that come twice', async () => {
  const { problems } = await load('id,name\nA1\nA2,Birch,extra\nA3,Cedar\nA3,Cedar\n')
  expect(problems.map(({ line, problem }) => [line, problem])).toEqual([
    [2, 'the row has 1 cells'],
    [3, 'the row has 3 cells'],
    [5, 'is on line 4 already'],
  ])
})

test('asks whether 0.85 is a fraction, and takes what is unmistakable', async () => {
  const { problems } = await load('id,name,recap_on_time,sla_percent,repeat_percent\nA1,Alder,0.85,85 %,0.5%\n')
  expect(problems.map(({ column }) => column)).toEqual(['recap_on_time'])
})

test('takes signals from the same row, for the month of the import unless a column says another', async () => {
  const csv = 'id,name,pulse,days_since_sponsor_seen,complaint_tags\nA1,Alder,4.5,30,none\n'
  expect(await load(csv)).toMatchObject({ added: 1 })
  expect(await load(csv)).toMatchObject({ unchanged: 1 })
  const dated = 'id,name,month,pulse\nA1,Alder,2026-09,4.1\nA1,Alder,2026-11,4.6\n'
  expect(await load(dated)).toMatchObject({ rows: 2, changed: 2 })
  expect(await database.query('select month, pulse, complaint_tags from signals order by month')).toEqual([
    { month: '2026-09', pulse: 4.1, complaint_tags: null },
    { month: '2026-11', pulse: 4.6, complaint_tags: [] },
  ])
})

test('refuses a month that has not begun, and months of a client that disagree about it', async () => {
  const { problems } = await load(
    'id,name,month,pulse\nA1,Alder,2026-12,4\nA2,Birch,2026-09,4\nA2,Birch Ltd,2026-10,4\n',
  )
  expect(problems.map(({ line, column }) => [line, column])).toEqual([
    [2, 'month'],
    [4, 'name'],
  ])
})

test.each([
  ['', 'is empty'],
  ['id,name\nA1,"Alder\n', 'never closed'],
  [Buffer.from([0x69, 0x64, 0xe9, 0x0a]), 'is not UTF-8 text'],
  [Buffer.from('PK\u0003\u0004'), 'is a spreadsheet'],
  [Buffer.from('id,name\nA1,a\0b\n'), 'is not a text file'],
  ['id,name\nA1,a\0b\n', 'is not a text file'],
])('a file that cannot be read gets one sentence (%#)', async (content, sentence) => {
  await expect(load(content)).rejects.toMatchObject({
    code: 'unreadable-file',
    message: expect.stringContaining(sentence),
  })
})

test('a file that is not there is not found', async () => {
  await expect(importClients(database, 'no/such.csv', { asOf })).rejects.toMatchObject({ code: 'not-found' })
})

test('text that looks like SQL or a formula stays text', async () => {
  await load(`id,name\nA1,"'); drop table clients; --"\nA2,=cmd()\n`)
  expect((await clients()).map(({ name }) => name)).toEqual([`'); drop table clients; --`, '=cmd()'])
})

test('a hundred thousand rows take seconds', { timeout: 60_000 }, async () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => `C${index},Client ${index},${900 + (index % 9000)}`)
  const content = `id,name,mrr\n${rows.join('\n')}\n`
  const start = performance.now()
  expect(await load(content)).toMatchObject({ rows: 100_000, added: 100_000 })
  expect(performance.now() - start).toBeLessThan(30_000)
})
