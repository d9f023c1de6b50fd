import { migrate } from '../../../server/platform/database/migrate.ts'
import { openPglite } from '../../../server/platform/database/pglite.ts'
import { storeDocument } from '../../../server/retrieval/index/store-document.ts'
import { loadLedgers } from '../../../server/retrieval/load-ledgers.ts'
import { createRetrieval } from '../../../server/retrieval/retrieval.ts'
import { CORPUS, questions } from '../corpus-files.ts'
import { timed } from '../figure.ts'
import { createMixtures } from '../mixtures.ts'
import { peakMb, tell, tellProgress } from './figures.ts'

// Started by `bench.ts` as a process of its own: node measure-ours.ts CHUNKS FOLDER

const IN_ONE = 2_000
const ROUNDS = 3

const wanted = Number(process.argv[2])
const database = await openPglite(process.argv[3]!)
await migrate(database)
// As the application runs it: the corpus and what it knows of questions, beside the organisation's own documents.
const retrieval = createRetrieval(database, loadLedgers(CORPUS).readQuestion)
const mixtures = createMixtures()

const indexed = await timed(async () => {
  for (let from = 0; from < wanted; from += IN_ONE) {
    const id = `bench-${from}`
    await storeDocument(database, 'own', id, {
      id,
      title: 'Bench',
      discipline: 'own',
      status: 'current',
      edition: '1',
      sections: mixtures(id, from, Math.min(IN_ONE, wanted - from)),
    })
    tellProgress({ label: 'Storing a large store', done: Math.min(wanted, from + IN_ONE), total: wanted })
  }
  await retrieval.indexCorpus(CORPUS, tellProgress)
})

const list = Array.from({ length: ROUNDS }, questions).flat()
await retrieval.search(list[0]!, { limit: 10 })
const searchMs: number[] = []
for (const question of list) {
  searchMs.push((await timed(() => retrieval.search(question, { limit: 10 }))).ms)
  tellProgress({ label: 'Searching a large store', done: searchMs.length, total: list.length })
}
const { chunks } = await retrieval.statistics()
tell({ figures: { chunks, indexMs: indexed.ms, searchMs, peakMb: peakMb() } })
await database.close()
process.disconnect()
