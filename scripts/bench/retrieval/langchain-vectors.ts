import { MemoryVectorStore } from '@langchain/classic/vectorstores/memory'
import { Embeddings } from '@langchain/core/embeddings'
import { Document } from 'langchain'
import type { Database } from '../../../server/platform/database/database.ts'
import { analyse } from '../../../server/retrieval/analyse.ts'
import { readSpace } from '../../../server/retrieval/index/embedding-space.ts'
import { type LatentSpace, project } from '../../../server/retrieval/index/latent-space.ts'
import { documentOf } from './our-search.ts'
import { type System, WANTED } from './system.ts'

// A long document has several chunks, and may be found by more than one of them.
const CHUNKS_WANTED = WANTED * 5

/** LangChain's in-memory vector store over the very vectors of our index, questions placed by the same embedding. */
export const LANGCHAIN_VECTORS: System = {
  name: 'LangChain MemoryVectorStore',
  async index(_collection, database) {
    const space = await readSpace(database)
    if (space === undefined) throw new Error('The index has no embedding yet.')
    const store = new MemoryVectorStore(new FittedEmbeddings(space))
    const chunks = await readVectors(database)
    await store.addVectors(
      chunks.map(({ vector }) => vector),
      chunks.map(({ document }) => new Document({ pageContent: '', metadata: { id: document } })),
    )
    return async (question) => {
      const found = await store.similaritySearch(question, CHUNKS_WANTED)
      return [...new Set(found.map(({ metadata }) => metadata['id'] as string))].slice(0, WANTED)
    }
  },
}

/** Our embedding in the shape that LangChain asks for; a text of unknown words is a vector of zeros. */
class FittedEmbeddings extends Embeddings {
  private readonly space: LatentSpace

  constructor(space: LatentSpace) {
    super({})
    this.space = space
  }

  override async embedQuery(text: string): Promise<number[]> {
    return project(analyse(text), this.space) ?? Array.from({ length: this.space.dimensions }, () => 0)
  }

  override async embedDocuments(texts: string[]): Promise<number[][]> {
    return Promise.all(texts.map((text) => this.embedQuery(text)))
  }
}

/** Chunks without a known word have no direction: they would upset the store's order. */
async function readVectors(database: Database) {
  const rows = await database.query<{ clause: string; embedding: string }>(
    `select clause_id as clause, embedding::text as embedding from chunk_vectors join chunks on chunks.id = chunk_id
     order by chunk_id`,
  )
  return rows
    .map(({ clause, embedding }) => ({ document: documentOf(clause), vector: JSON.parse(embedding) as number[] }))
    .filter(({ vector }) => vector.some((value) => value !== 0))
}
