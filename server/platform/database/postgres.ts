import { Pool, type PoolClient, TypeOverrides } from 'pg'
import { registerTypes } from 'pgvector/pg'
import { CopilotError } from '../../domain/errors.ts'
import type { Database, Queries } from './database.ts'

// Counts and sums of whole numbers come back as strings from `pg`; PGlite gives numbers. Nothing here exceeds 2^53.
const INT8 = 20
// Days stay YYYY-MM-DD: a Date would move them by the time zone of the machine.
const DATE = 1082

/** Opens a pool to a Postgres server with pgvector. Throws `database-unavailable` when it cannot be reached. */
export async function openPostgres(url: string, options: { max?: number } = {}): Promise<Database> {
  const types = new TypeOverrides()
  types.setTypeParser(INT8, Number)
  types.setTypeParser(DATE, (day) => day)
  const pool = new Pool({ connectionString: url, max: options.max ?? 10, connectionTimeoutMillis: 5_000, types })
  pool.on('error', () => {}) // An idle connection that drops is replaced by the next query, which reports for itself.
  await prepare(pool)

  const queriesOf = (session: Pool | PoolClient): Queries => ({
    query: async <Row>(sql: string, parameters: unknown[] = []) => (await session.query(sql, parameters)).rows as Row[],
  })

  return {
    kind: 'postgres',
    ...queriesOf(pool),
    execute: async (sql) => void (await pool.query(sql)),
    transaction: async (work) => {
      const client = await pool.connect()
      try {
        await client.query('begin')
        const result = await work(queriesOf(client))
        await client.query('commit')
        return result
      } catch (error) {
        await client.query('rollback')
        throw error
      } finally {
        client.release()
      }
    },
    close: () => pool.end(),
  }
}

async function prepare(pool: Pool) {
  try {
    const client = await pool.connect()
    try {
      await client.query('create extension if not exists vector')
      await registerTypes(client)
    } finally {
      client.release()
    }
  } catch (error) {
    await pool.end()
    throw new CopilotError('database-unavailable', `The database in DATABASE_URL cannot be used: ${reasonOf(error)}.`, {
      cause: error,
    })
  }
}

// A refused connection comes as an AggregateError with an empty message; its code says what happened.
const reasonOf = (error: unknown) => {
  const { message, code } = error as { message?: string; code?: string }
  return (message || code || 'no reason given').replace(/\.$/, '')
}
