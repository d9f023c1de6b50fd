import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { PGliteOptions } from '@electric-sql/pglite'
import type { Database } from '../platform/database/database.ts'
import { openPglite } from '../platform/database/pglite.ts'
import { readSnapshot } from './kept-snapshot.ts'
import { snapshotKey, type SnapshotName, SNAPSHOTS } from './snapshots.ts'

const BUILDS = 5
const run = promisify(execFile)

/** A database in memory as the snapshot has it; the first to ask for a snapshot builds it, in some ten seconds. */
export async function openSnapshot(name: SnapshotName, options: PGliteOptions = {}): Promise<Database> {
  const content = await contentOf(name)
  return openPglite('memory://', { ...options, loadDataDir: new Blob([content]) })
}

async function contentOf(name: SnapshotName) {
  for (let built = 0; built <= BUILDS; built++) {
    const key = snapshotKey(name)
    const kept = readSnapshot(name, key)
    if (kept !== undefined) return kept
    // In a process of its own, which loads the code after the key is known: a test may run code from before a change.
    if (built < BUILDS) await run(process.execPath, [fileURLToPath(SNAPSHOTS[name].program), key])
  }
  throw new Error(`Sources of the "${name}" database changed during each build; run the tests again once they rest.`)
}
