import { BM25Retriever } from '@langchain/community/retrievers/bm25'
import { MarkdownTextSplitter } from '@langchain/textsplitters'
import { createRetrieval } from '../../server/retrieval/retrieval.ts'
import { openTestDatabase } from '../../server/testing/database.ts'
import { CORPUS, corpusTexts } from './corpus-files.ts'
import { type Figure, seconds, timed } from './figure.ts'

/** A fresh index of corpus/ in a database that is already open, beside LangChain's splitter and BM25 in memory. */
export async function benchIndex(): Promise<Figure[]> {
  const database = await openTestDatabase()
  const ours = await timed(() => createRetrieval(database).indexCorpus(CORPUS, () => {}))
  const peer = await timed(async () =>
    BM25Retriever.fromDocuments(
      await new MarkdownTextSplitter({ chunkSize: 1200, chunkOverlap: 0 }).createDocuments(corpusTexts()),
      { k: 10 },
    ),
  )
  await database.close()
  return [
    {
      what: 'fresh index of corpus/',
      ours: seconds(ours.ms),
      limit: '15 s',
      peer: `${seconds(peer.ms)} LangChain splitter + BM25Retriever, in memory, no vectors`,
    },
  ]
}
