import type { OnProgress } from '../../../server/platform/progress.ts'
import { openTestDatabase } from '../../../server/testing/database.ts'
import { timed } from '../figure.ts'
import type { Collection } from './collection.ts'
import { LANGCHAIN_BM25 } from './langchain-bm25.ts'
import { LANGCHAIN_VECTORS } from './langchain-vectors.ts'
import { judge, type Quality } from './metrics.ts'
import { OUR_SEARCH } from './our-search.ts'
import type { Search, System } from './system.ts'
import { WINK_BM25 } from './wink-bm25.ts'

/** Ours first: the last reads what it indexed. */
const SYSTEMS = [OUR_SEARCH, WINK_BM25, LANGCHAIN_BM25, LANGCHAIN_VECTORS]

/** What one system gave on one collection, question by question. */
export interface Run {
  system: string
  collection: string
  /** Why it was not run; then nothing else is there. */
  refusal: string | undefined
  qualities: Quality[]
  timesMs: number[]
  /** From the documents to the answer to a first question. */
  indexMs: number
}

/** Runs every system on one collection, ours first. */
export async function measureCollection(collection: Collection, onProgress: OnProgress): Promise<Run[]> {
  const database = await openTestDatabase()
  try {
    const runs: Run[] = []
    for (const system of SYSTEMS) {
      const refusal = system.refuses?.(collection)
      const about = { system: system.name, collection: collection.name, refusal }
      if (refusal !== undefined) {
        runs.push({ ...about, qualities: [], timesMs: [], indexMs: 0 })
        continue
      }
      onProgress({ label: `${collection.name}: ${system.name} takes in the documents`, done: 0, total: 1 })
      const indexed = await timed(async () => {
        const search = await system.index(collection, database, onProgress)
        await search(collection.queries[0]!.text)
        return search
      })
      runs.push({ ...about, ...(await ask(collection, system, indexed.result, onProgress)), indexMs: indexed.ms })
    }
    return runs
  } finally {
    await database.close()
  }
}

async function ask(collection: Collection, system: System, search: Search, onProgress: OnProgress) {
  const qualities: Quality[] = []
  const timesMs: number[] = []
  const label = `${collection.name}: ${system.name} is asked`
  for (const [at, { text, grades }] of collection.queries.entries()) {
    const { ms, result } = await timed(() => search(text))
    timesMs.push(ms)
    qualities.push(judge(result, grades))
    onProgress({ label, done: at + 1, total: collection.queries.length })
  }
  return { qualities, timesMs }
}
