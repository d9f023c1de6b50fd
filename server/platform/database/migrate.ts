import { readdirSync, readFileSync } from 'node:fs'
import type { Database } from './database.ts'

const MIGRATIONS = new URL('../migrations/', import.meta.url)

// Any number that no other program uses on the same database; taken from the digits of the product's name.
const ADVISORY_LOCK = 2_583_746

/**
 * Applies the numbered SQL files that the database has not seen, in order, each once, in one transaction.
 * The advisory lock makes a second process wait and then find nothing to do.
 */
export async function migrate(database: Database, folder: URL = MIGRATIONS): Promise<string[]> {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
  return database.transaction(async (transaction) => {
    await transaction.query('select pg_advisory_xact_lock($1)', [ADVISORY_LOCK])
    await transaction.query(
      'create table if not exists migrations (name text primary key, applied_at timestamptz not null default now())',
    )
    const seen = new Set(
      (await transaction.query<{ name: string }>('select name from migrations')).map((row) => row.name),
    )
    const applied = files.filter((name) => !seen.has(name))
    for (const name of applied) {
      for (const statement of statementsOf(readFileSync(new URL(name, folder), 'utf8')))
        await transaction.query(statement)
      await transaction.query('insert into migrations (name) values ($1)', [name])
    }
    return applied
  })
}

// Our migrations hold no semicolon inside a statement, so a semicolon at the end of a line ends one.
const statementsOf = (sql: string) =>
  sql
    .replaceAll(/^\s*--.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
