import { CopilotError } from '../domain/errors.ts'
import type { Clause, DocumentStatus, Passage, SearchFilters } from '../domain/passage.ts'
import type { Database } from '../platform/database/database.ts'
import type { OnProgress } from '../platform/progress.ts'
import { readCorpus } from './corpus/read-corpus.ts'
import { ingestPath, type IngestReport } from './documents/ingest-path.ts'
import { refreshIndex } from './index/refresh-index.ts'
import { createSearchIndex } from './index/search-index.ts'
import { contentHash, storeDocument } from './index/store-document.ts'

export interface Retrieval {
  /** Indexes the blueprints of a folder; what did not change is not touched, and files that are gone leave the index. */
  indexCorpus(folder: URL, onProgress: OnProgress): Promise<{ edition: string; changed: number }>
  /** Takes in the organisation's own file or folder. */
  ingest(path: string, onProgress: OnProgress): Promise<IngestReport>
  /** Clauses for a question, best first. Throws `bad-input` for an empty one. */
  search(query: string, options: { limit: number; filters?: SearchFilters }): Promise<Passage[]>
  /** From 0 to 1: the share of a question's words, weighed by rarity, that the best of some texts holds. */
  coverage(question: string, texts: string[]): Promise<number>
  /** One clause by its id, as people type it: `ENG-01`, `eng 1`. */
  readClause(id: string): Promise<Clause | undefined>
  statistics(): Promise<{ documents: number; clauses: number; chunks: number }>
}

const QUERY_LIMIT = 2_000
// Archived and unfinished text may be found, but not before current text that says as much.
const STANDING: Record<DocumentStatus, number> = { current: 1, 'work-in-progress': 0.75, archived: 0.6 }
const OWN_COPY = 0.85
// A single letter needs its hyphen: `a 5` is no clause.
const CLAUSE_IN_QUERY = /\b([a-z]{2,4}[ -]?|[a-z]-)(t?)0*(\d{1,3})\b/gi

type ClauseRow = Omit<Clause, 'clause'> & { clause: string; kind: string }

const SELECT = `select clauses.id as clause, clauses.document_id as document, documents.title as "documentTitle", documents.discipline, clauses.status, clauses.section, clauses.line, clauses.text, documents.kind
  from clauses join documents on documents.id = clauses.document_id`

/** The corpus and the organisation's own documents in a migrated database. */
export function createRetrieval(database: Database): Retrieval {
  const index = createSearchIndex(database)

  const readClauses = (ids: string[]) => database.query<ClauseRow>(`${SELECT} where clauses.id = any($1)`, [ids])

  async function idsLike(text: string): Promise<string[]> {
    const named = [...text.matchAll(CLAUSE_IN_QUERY)].flatMap(([, letters, trigger, number]) =>
      [1, 2, 3].map(
        (digits) =>
          `${letters!.replace(/[ -]$/, '').toUpperCase()}-${trigger!.toUpperCase()}${number!.padStart(digits, '0')}`,
      ),
    )
    if (named.length === 0) return []
    const rows = await database.query<{ id: string }>('select id from clauses where id = any($1)', [named])
    return rows.map(({ id }) => id)
  }

  async function allowedBy(filters: SearchFilters = {}): Promise<Set<string> | undefined> {
    const { document, discipline, status, clause } = filters
    if ([document, discipline, status, clause].every((filter) => filter === undefined)) return undefined
    const rows = await database.query<{ id: string }>(
      `select clauses.id from clauses join documents on documents.id = clauses.document_id
       where ($1::text is null or documents.id = $1) and ($2::text is null or documents.discipline = $2)
         and ($3::text is null or clauses.status = $3) and ($4::text is null or upper(clauses.id) = upper($4))`,
      [document ?? null, discipline ?? null, status ?? null, clause ?? null],
    )
    return new Set(rows.map(({ id }) => id))
  }

  return {
    async indexCorpus(folder, onProgress) {
      const files = await readCorpus(folder)
      let changed = 0
      const hashes: string[] = []
      const ids: string[] = []
      for (const [at, { name, content, document }] of files.entries()) {
        const stored = await storeDocument(database, 'corpus', name, document)
        changed += stored.added + stored.changed + stored.removed
        // A start that finds nothing new stays quiet.
        if (changed > 0) onProgress({ label: 'Indexing the blueprints', done: at + 1, total: files.length })
        hashes.push(contentHash(content))
        ids.push(document.id)
      }
      const gone = await database.query<{ id: string }>(
        `delete from documents where kind = 'corpus' and not (id = any($1)) returning id`,
        [ids],
      )
      if (gone.length > 0) await database.query('update index_state set version = version + 1')
      await refreshIndex(database, onProgress)
      return { edition: contentHash(hashes).slice(0, 12), changed: changed + gone.length }
    },

    ingest: (path, onProgress) => ingestPath(database, path, onProgress),

    async search(query, { limit, filters }) {
      const asked = query.trim().slice(0, QUERY_LIMIT)
      if (asked === '') throw new CopilotError('bad-input', 'The search is empty; type what to look for.')
      const allowed = await allowedBy(filters)
      const [named, ranking] = await Promise.all([idsLike(asked), index.rank(asked, new Map(), allowed)])
      const first = named
        .filter((id) => allowed === undefined || allowed.has(id))
        .map((clause) => ({ clause, score: 1 }))
      const candidates = [...first, ...ranking.filter(({ clause }) => !named.includes(clause))].slice(0, limit * 2 + 10)
      const found = new Map((await readClauses(candidates.map(({ clause }) => clause))).map((row) => [row.clause, row]))
      return candidates
        .flatMap(({ clause, score }) => {
          const row = found.get(clause)
          if (row === undefined) return []
          const { kind, ...rest } = row
          return [{ ...rest, score: score * STANDING[rest.status] * (kind === 'own' ? OWN_COPY : 1) }]
        })
        .toSorted((a, b) => b.score - a.score)
        .slice(0, limit)
        .map((passage, at) => ({ ...passage, rank: at + 1, score: Math.round(passage.score * 1e4) / 1e4 }))
    },

    coverage: (question, texts) => index.coverage(question, texts),

    async readClause(id) {
      const [exact] = await database.query<ClauseRow>(`${SELECT} where lower(clauses.id) = lower($1)`, [id.trim()])
      if (exact !== undefined) return withoutKind(exact)
      const [like] = await idsLike(id.trim())
      if (like === undefined) return undefined
      const [row] = await readClauses([like])
      return row === undefined ? undefined : withoutKind(row)
    },

    async statistics() {
      const [row] = await database.query<{ documents: number; clauses: number; chunks: number }>(
        'select (select count(*)::int from documents) as documents, (select count(*)::int from clauses) as clauses, (select count(*)::int from chunks) as chunks',
      )
      return row!
    },
  }
}

const withoutKind = ({ kind: _, ...clause }: ClauseRow): Clause => clause
