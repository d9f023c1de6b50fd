import { BM25Retriever } from '@langchain/community/retrievers/bm25'
import { Document } from 'langchain'
import { storeDocument } from '../../server/retrieval/index/store-document.ts'
import { loadLedgers } from '../../server/retrieval/load-ledgers.ts'
import { createRetrieval } from '../../server/retrieval/retrieval.ts'
import { openTestDatabase } from '../../server/testing/database.ts'
import { CORPUS, questions } from './corpus-files.ts'
import { type Figure, percentile, timed } from './figure.ts'
import { createMixtures } from './mixtures.ts'

const CHUNKS = 2_000
const ROUNDS = 4

/** Search at 2,000 chunks as the application runs it, beside LangChain's BM25 over the same chunks. */
export async function benchSearch(): Promise<Figure[]> {
  const database = await openTestDatabase()
  const retrieval = createRetrieval(database, loadLedgers(CORPUS).readQuestion)
  await retrieval.indexCorpus(CORPUS, () => {})
  const { chunks } = await retrieval.statistics()
  await storeDocument(database, 'own', 'bench', {
    id: 'bench',
    title: 'Bench',
    discipline: 'own',
    status: 'current',
    edition: '1',
    sections: createMixtures()('bench', 0, Math.max(0, CHUNKS - chunks)),
  })
  await retrieval.indexCorpus(CORPUS, () => {})

  const ours = await timings((question) => retrieval.search(question, { limit: 10 }))
  const rows = await database.query<{ text: string }>('select text from chunks')
  const retriever = BM25Retriever.fromDocuments(
    rows.map(({ text }) => new Document({ pageContent: text })),
    { k: 10 },
  )
  const peer = await timings((question) => retriever.invoke(question))
  await database.close()
  return [
    {
      what: `search p95 at ${rows.length} chunks`,
      ours: percentile(ours, 95),
      limit: '20 ms',
      peer: `${percentile(peer, 95)} LangChain BM25Retriever`,
    },
  ]
}

async function timings(search: (question: string) => Promise<unknown>) {
  const list = questions()
  for (const question of list) await search(question)
  const all: number[] = []
  for (let round = 0; round < ROUNDS; round++)
    for (const question of list) all.push((await timed(() => search(question))).ms)
  return all
}
