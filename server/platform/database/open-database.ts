import { join } from 'node:path'
import type { Config } from '../config.ts'
import { lockDataFolder } from './data-lock.ts'
import type { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { openPglite } from './pglite.ts'
import { openPostgres } from './postgres.ts'

/** Opens and migrates the database that the settings name: a Postgres server, or the embedded one in the data folder. */
export async function openDatabase({ databaseUrl, dataFolder }: Config, command: string): Promise<Database> {
  const database = databaseUrl === undefined ? await openEmbedded(dataFolder, command) : await openPostgres(databaseUrl)
  await migrate(database)
  return database
}

async function openEmbedded(dataFolder: string, command: string): Promise<Database> {
  const lock = lockDataFolder(dataFolder, command)
  try {
    const database = await openPglite(join(dataFolder, 'postgres'))
    return { ...database, close: () => database.close().finally(() => lock.release()) }
  } catch (error) {
    lock.release()
    throw error
  }
}
