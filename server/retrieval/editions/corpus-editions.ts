import type { Database } from '../../platform/database/database.ts'
import type { SourceDocument } from '../corpus/section.ts'
import { chooseCorpusEdition } from './choose-corpus-edition.ts'
import type { CorpusEdition } from './corpus-edition.ts'

/** A corpus whole: an edition that is stored, or a folder. */
export interface CorpusSnapshot {
  name: string
  documents: SourceDocument[]
}

/** The editions of the corpus in a migrated database. */
export interface CorpusEditions {
  /** Latest first. */
  list(): Promise<CorpusEdition[]>
  /** One edition whole, by the begin of its name, or by `latest` or `previous`. Throws `not-found` naming the known ones. */
  read(name: string): Promise<CorpusSnapshot>
}

export function createCorpusEditions(database: Database): CorpusEditions {
  async function list(): Promise<CorpusEdition[]> {
    const rows = await database.query<Omit<CorpusEdition, 'indexedAt'> & { indexedAt: Date }>(
      'select edition, indexed_at as "indexedAt", documents from corpus_editions order by indexed_at desc',
    )
    return rows.map((row) => ({ ...row, indexedAt: new Date(row.indexedAt).toISOString() }))
  }

  return {
    list,
    async read(name) {
      const { edition, documents } = chooseCorpusEdition(await list(), name)
      const rows = await database.query<{ content: SourceDocument }>(
        `select content from document_editions
         join unnest($1::text[], $2::text[]) as part (id, edition) on document_id = part.id and document_editions.edition = part.edition
         order by document_id`,
        [Object.keys(documents), Object.values(documents)],
      )
      return { name: edition, documents: rows.map(({ content }) => content) }
    },
  }
}
