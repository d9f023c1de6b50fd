import type { Clause, Passage } from '../domain/passage.ts'
import type { Database } from '../platform/database/database.ts'
import type { OnProgress } from '../platform/progress.ts'
import { readCorpus } from './corpus/read-corpus.ts'
import { type IngestOptions, ingestPath, type IngestReport } from './documents/ingest-path.ts'
import { recordEdition } from './editions/record-edition.ts'
import { contentHash } from './index/content-hash.ts'
import { refreshIndex } from './index/refresh-index.ts'
import { createSearchIndex } from './index/search-index.ts'
import { storeDocument } from './index/store-document.ts'
import type { QuestionReader } from './question/question-reader.ts'
import { readClause } from './search/clause-rows.ts'
import { searchClauses, type SearchOptions } from './search/search-clauses.ts'

export interface Retrieval {
  /** Indexes the blueprints of a folder; what did not change is not touched, and files that are gone leave the index. A corpus that changed is kept as an edition. */
  indexCorpus(folder: URL, onProgress: OnProgress): Promise<{ edition: string; changed: number }>
  /** Takes in the organisation's own file or folder. */
  ingest(path: string, onProgress: OnProgress, options?: IngestOptions): Promise<IngestReport>
  /** Clauses for a question, best first. Throws `bad-input` for an empty one. */
  search(query: string, options: SearchOptions): Promise<Passage[]>
  /** From 0 to 1: the share of a question's words, weighed by rarity, that the best of some texts holds. */
  coverage(question: string, texts: string[]): Promise<number>
  /** From 0 to 1: the share of a question's words that no text holds at all. */
  unheard(question: string): Promise<number>
  /** From 0 to 1: how like a question is to one that a clause is known to answer, and that asks for the same kind of thing. */
  askedLikeness(question: string): Promise<number>
  /** All questions that clauses are known to answer; another array once they have changed. */
  askedQuestions(): Promise<readonly string[]>
  /** How much each index term tells, above 0: the fewer texts hold it, the more. */
  rarities(terms: string[]): Promise<Map<string, number>>
  /** One clause by its id, as people type it: `ENG-01`, `eng 1`. */
  readClause(id: string): Promise<Clause | undefined>
  statistics(): Promise<{ documents: number; clauses: number; chunks: number }>
}

/** The corpus and the organisation's own documents in a migrated database; a reader that knows the corpus widens questions. */
export function createRetrieval(database: Database, readQuestion?: QuestionReader): Retrieval {
  const index = createSearchIndex(database)

  return {
    async indexCorpus(folder, onProgress) {
      const files = await readCorpus(folder)
      let changed = 0
      const hashes: string[] = []
      for (const [at, { name, content, document }] of files.entries()) {
        const stored = await storeDocument(database, 'corpus', name, document)
        changed += stored.added + stored.changed + stored.removed
        // A start that finds nothing new stays quiet.
        if (changed > 0) onProgress({ label: 'Indexing the blueprints', done: at + 1, total: files.length })
        hashes.push(contentHash(content))
      }
      const gone = await database.query<{ id: string }>(
        `delete from documents where kind = 'corpus' and not (id = any($1)) returning id`,
        [files.map(({ document }) => document.id)],
      )
      if (gone.length > 0) await database.query('update index_state set version = version + 1')
      await refreshIndex(database, onProgress)
      const edition = contentHash(hashes).slice(0, 12)
      await recordEdition(
        database,
        edition,
        files.map(({ document }) => document),
      )
      return { edition, changed: changed + gone.length }
    },

    ingest: (path, onProgress, options) => ingestPath(database, path, onProgress, options),

    search: (query, options) => searchClauses(database, index, readQuestion, query, options),

    coverage: (question, texts) => index.coverage(question, texts),

    unheard: (question) => index.unheard(question),

    askedLikeness: (question) => index.askedLikeness(question),

    askedQuestions: () => index.askedQuestions(),

    rarities: (terms) => index.rarities(terms),

    readClause: (id) => readClause(database, id),

    async statistics() {
      const [row] = await database.query<{ documents: number; clauses: number; chunks: number }>(
        'select (select count(*)::int from documents) as documents, (select count(*)::int from clauses) as clauses, (select count(*)::int from chunks) as chunks',
      )
      return row!
    },
  }
}
