import { BM25Retriever } from '@langchain/community/retrievers/bm25'
import { Document } from 'langchain'
import { type System, textOf, WANTED } from './system.ts'

const MOST = 3_000

/** LangChain's BM25 as it comes. It reads every document for every question, so large collections take too long. */
export const LANGCHAIN_BM25: System = {
  name: 'LangChain BM25Retriever',
  refuses: ({ documents }) =>
    documents.length < MOST
      ? undefined
      : `not run, for it reads every document for every question: run on fewer than ${MOST} documents`,
  async index({ documents }) {
    const retriever = BM25Retriever.fromDocuments(
      documents.map((document) => new Document({ pageContent: textOf(document), metadata: { id: document.id } })),
      { k: WANTED },
    )
    return async (question) => (await retriever.invoke(question)).map(({ metadata }) => metadata['id'] as string)
  },
}
