import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { BM25Retriever } from '@langchain/community/retrievers/bm25'
import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters'
import { createRetrieval } from '../../server/retrieval/retrieval.ts'
import { openTestDatabase } from '../../server/testing/database.ts'
import { type Figure, seconds, timed } from './figure.ts'

const EXPORT = fileURLToPath(new URL('../../../shared/blueprints/source/cs-blueprints.txt', import.meta.url))

/** The master export, where it lies beside the project, beside LangChain's splitter and BM25 on the same file. */
export async function benchExport(): Promise<Figure[]> {
  const what = 'master export ingested'
  if (!existsSync(EXPORT))
    return [{ what, ours: 'skipped', limit: '60 s', peer: 'the export does not lie beside the project' }]
  const database = await openTestDatabase()
  const ours = await timed(() => createRetrieval(database).ingest(EXPORT, () => {}))
  const peer = await timed(async () =>
    BM25Retriever.fromDocuments(
      await new RecursiveCharacterTextSplitter({ chunkSize: 1200, chunkOverlap: 0 }).createDocuments([
        readFileSync(EXPORT, 'utf8'),
      ]),
      { k: 10 },
    ),
  )
  await database.close()
  return [
    {
      what,
      ours: seconds(ours.ms),
      limit: '60 s',
      peer: `${seconds(peer.ms)} LangChain splitter + BM25Retriever, in memory, headings and tables not rebuilt`,
    },
  ]
}
