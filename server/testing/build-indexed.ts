// Keeps the database with the corpus and the sample portfolio: node server/testing/build-indexed.ts KEY
import { MemoryFS } from '@electric-sql/pglite'
import { loadSample } from '../records/load-sample.ts'
import { createRetrieval } from '../retrieval/retrieval.ts'
import { keepDatabase } from './keep-database.ts'
import { openSnapshot } from './open-snapshot.ts'

const CORPUS = new URL('../../corpus/', import.meta.url)

const memory = new MemoryFS()
const database = await openSnapshot('empty', { fs: memory })
await createRetrieval(database).indexCorpus(CORPUS, () => {})
await loadSample(database)
await keepDatabase('indexed', process.argv[2]!, database, memory)
