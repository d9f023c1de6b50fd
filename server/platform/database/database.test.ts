import { PGlite } from '@electric-sql/pglite'
import { vector } from '@electric-sql/pglite-pgvector'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { toSql } from 'pgvector'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { openPglite } from './pglite.ts'
import { openPostgres } from './postgres.ts'

type Opened = { database: Database; close(): Promise<void> }

// A Postgres server of one's own can be named; otherwise the wire protocol in front of an embedded one stands in.
const server = process.env['TEST_DATABASE_URL']

const OPENERS: [string, () => Promise<Opened>][] = [
  ['the embedded database', openEmbedded],
  ['the server driver over the wire protocol', openOverSocket],
  ...(server === undefined ? [] : [['a Postgres server', () => openServer(server)] as [string, () => Promise<Opened>]]),
]

describe.each(OPENERS)('%s', (_name, open) => {
  let opened: Opened
  let database: Database
  let applied: string[]
  beforeAll(async () => {
    opened = await open()
    database = opened.database
    applied = await migrate(database)
    await database.execute(
      'drop table if exists contract; create table contract (id int primary key, day date, v vector(3))',
    )
  }, 60_000)
  afterAll(async () => {
    await database.execute('drop table if exists contract')
    await opened.close()
  })

  test('migrating again applies nothing', async () => {
    expect(await migrate(database)).toEqual([])
    const rows = await database.query<{ name: string }>('select name from migrations order by name')
    expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(applied))
    expect(rows.length).toBeGreaterThan(2)
  })

  test('two processes that migrate at once apply each file once', async () => {
    await Promise.all([migrate(database), migrate(database)])
    const [count] = await database.query<{ all: number; each: number }>(
      'select count(*)::int as all, count(distinct name)::int as each from migrations',
    )
    expect(count!.all).toBe(count!.each)
  })

  test('a query takes parameters of every kind and gives rows', async () => {
    const [row] = await database.query(
      'select $1::text as words, $2::int as whole, $3::double precision as part, $4::text[] as list, $5::boolean as yes, $6::text as nothing',
      ["it's; --", 7, 0.5, ['a', 'b,c'], true, null],
    )
    expect(row).toEqual({ words: "it's; --", whole: 7, part: 0.5, list: ['a', 'b,c'], yes: true, nothing: null })
  })

  test('a count is a number', async () => {
    expect(await database.query('select count(*) as n from migrations')).toEqual([{ n: expect.any(Number) }])
  })

  test('bytes and JSON come back as they went in', async () => {
    const bytes = Buffer.from([0, 1, 254, 255])
    const [row] = await database.query<{ bytes: Uint8Array; json: unknown }>(
      'select $1::bytea as bytes, $2::jsonb as json',
      [bytes, JSON.stringify({ a: [1, 'two'] })],
    )
    expect([...row!.bytes]).toEqual([...bytes])
    expect(row!.json).toEqual({ a: [1, 'two'] })
  })

  test('what a transaction wrote is gone when it throws', async () => {
    const broken = database.transaction(async (transaction) => {
      await transaction.query('insert into contract (id) values (1)')
      throw new Error('stop here')
    })
    await expect(broken).rejects.toThrow('stop here')
    expect(await database.query('select id from contract where id = 1')).toEqual([])
  })

  test('a transaction whose statement fails leaves the database usable', async () => {
    const broken = database.transaction((transaction) => transaction.query('select * from nowhere'))
    await expect(broken).rejects.toThrow('nowhere')
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }])
  })

  test('what a transaction wrote stays when it resolves', async () => {
    const given = await database.transaction(async (transaction) => {
      await transaction.query('insert into contract (id) values (2)')
      return 'done'
    })
    expect(given).toBe('done')
    expect(await database.query('select id from contract where id = 2')).toEqual([{ id: 2 }])
  })

  test('several statements are one transaction: a later error takes back the earlier ones', async () => {
    await expect(
      database.execute('insert into contract (id) values (3); insert into nowhere values (1)'),
    ).rejects.toThrow('nowhere')
    expect(await database.query('select id from contract where id = 3')).toEqual([])
  })

  test('a day is the text YYYY-MM-DD whatever the time zone', async () => {
    await database.query('insert into contract (id, day) values (4, $1)', ['2026-03-29'])
    expect(await database.query('select day from contract where id = 4')).toEqual([{ day: '2026-03-29' }])
  })

  test('a vector is stored and the nearest is found', async () => {
    for (const [id, values] of [
      [10, [1, 0, 0]],
      [11, [0, 1, 0]],
      [12, [0.9, 0.1, 0]],
    ] as const)
      await database.query('insert into contract (id, v) values ($1, $2::vector)', [id, toSql([...values])])
    const rows = await database.query<{ id: number }>(
      'select id from contract where v is not null order by v <=> $1::vector limit 2',
      [toSql([1, 0, 0])],
    )
    expect(rows.map(({ id }) => id)).toEqual([10, 12])
    expect(await database.query('select v::text as v from contract where id = 12')).toEqual([{ v: '[0.9,0.1,0]' }])
  })
})

test('a server that cannot be reached is one sentence with the reason, without the password', async () => {
  const trouble = await openPostgres('postgres://someone:hidden-word@127.0.0.1:1/copilot').catch(
    (error: unknown) => error,
  )
  expect(trouble).toMatchObject({ code: 'database-unavailable' })
  expect((trouble as Error).message).toContain('ECONNREFUSED')
  expect((trouble as Error).message).not.toContain('hidden-word')
})

async function openEmbedded(): Promise<Opened> {
  const database = await openPglite('memory://')
  return { database, close: () => database.close() }
}

async function openOverSocket(): Promise<Opened> {
  const pglite = await PGlite.create({ extensions: { vector } })
  const socket = new PGLiteSocketServer({ db: pglite, port: 0, host: '127.0.0.1', maxConnections: 20 })
  await socket.start()
  const database = await openPostgres(`postgres://postgres@${socket.getServerConn()}/postgres`)
  return {
    database,
    close: async () => {
      await database.close()
      await socket.stop()
      await pglite.close()
    },
  }
}

async function openServer(url: string): Promise<Opened> {
  const database = await openPostgres(url)
  return { database, close: () => database.close() }
}
