import { fileURLToPath } from 'node:url'
import { sourceHash } from './source-hash.ts'

interface Snapshot {
  /** The program that builds and keeps it. */
  program: URL
  /** Files and folders of the project: all that shapes it. */
  sources: string[]
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

// npm's own list says what is installed: PGlite, its extensions, and all that divides and counts the corpus.
const DATABASE = ['node_modules/.package-lock.json', 'server/domain', 'server/platform', 'server/testing']

/**
 * The databases that tests start from: `empty` is migrated; `indexed` holds the corpus and the sample portfolio too.
 * A snapshot must never hide a stale index, so the sources are whole folders: the migrations, the corpus, the sample,
 * and all code that the program reaches. What it comes to reach beyond them belongs here; a test holds that.
 */
export const SNAPSHOTS = {
  empty: { program: new URL('./build-empty.ts', import.meta.url), sources: DATABASE },
  indexed: {
    program: new URL('./build-indexed.ts', import.meta.url),
    sources: [...DATABASE, 'server/records', 'server/retrieval', 'corpus'],
  },
} satisfies Record<string, Snapshot>

export type SnapshotName = keyof typeof SNAPSHOTS

/** Another key whenever the snapshot could come out otherwise. */
export const snapshotKey = (name: SnapshotName): string => sourceHash(ROOT, SNAPSHOTS[name].sources)
