import type { MemoryFS } from '@electric-sql/pglite'
import type { Database } from '../platform/database/database.ts'
import { keepSnapshot } from './kept-snapshot.ts'
import { snapshotKey, type SnapshotName } from './snapshots.ts'

/** Closes a database in memory and keeps what it holds, unless its sources are no longer those of the key. */
export async function keepDatabase(name: SnapshotName, key: string, database: Database, memory: MemoryFS) {
  // Without it the load is a recovery from a crash, after which identities skip numbers.
  await database.execute('checkpoint')
  const files = await memory.dumpTar(name, 'none')
  await database.close()
  // Where sources changed meanwhile, nobody knows which of them this was built from.
  if (snapshotKey(name) === key) keepSnapshot(name, key, new Uint8Array(await files.arrayBuffer()))
}
