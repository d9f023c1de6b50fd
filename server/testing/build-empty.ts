// Keeps the database that is migrated and empty: node server/testing/build-empty.ts KEY
import { MemoryFS } from '@electric-sql/pglite'
import { migrate } from '../platform/database/migrate.ts'
import { openPglite } from '../platform/database/pglite.ts'
import { keepDatabase } from './keep-database.ts'

const memory = new MemoryFS()
const database = await openPglite('memory://', { fs: memory })
await migrate(database)
await keepDatabase('empty', process.argv[2]!, database, memory)
