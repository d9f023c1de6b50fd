import { BM25Retriever } from '@langchain/community/retrievers/bm25'
import { Document } from 'langchain'
import { chunkSection } from '../../server/retrieval/index/chunk-section.ts'
import { storeDocument } from '../../server/retrieval/index/store-document.ts'
import { createRetrieval } from '../../server/retrieval/retrieval.ts'
import { openTestDatabase } from '../../server/testing/database.ts'
import { CORPUS, corpusTexts, questions } from './corpus-files.ts'
import { type Figure, percentile, timed } from './figure.ts'

const CHUNKS = 2_000
const ROUNDS = 4

/** Search at 2,000 chunks, beside LangChain's BM25 over the same chunks. */
export async function benchSearch(): Promise<Figure[]> {
  const database = await openTestDatabase()
  const retrieval = createRetrieval(database)
  await retrieval.indexCorpus(CORPUS, () => {})
  const { chunks } = await retrieval.statistics()
  await storeDocument(database, 'own', 'bench', {
    id: 'bench',
    title: 'Bench',
    discipline: 'own',
    status: 'current',
    edition: '1',
    sections: mixtures(CHUNKS - chunks),
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
      limit: '30 ms',
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

/** Sections made of sentences of the corpus in another order, to reach the size without inventing a language. */
function mixtures(count: number) {
  const sentences = corpusTexts()
    .flatMap((text) => chunkSection(text))
    .join(' ')
    .split(/(?<=[.!?])\s+/)
  return Array.from({ length: Math.max(0, count) }, (_, at) => ({
    clause: `bench#${at}`,
    section: `Mixture ${at}`,
    status: 'current' as const,
    line: at + 1,
    text: Array.from({ length: 9 }, (_each, i) => sentences[(at * 7 + i * 131) % sentences.length]!)
      .join(' ')
      .slice(0, 1_100),
  }))
}
