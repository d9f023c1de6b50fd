import type { Database } from '../../../server/platform/database/database.ts'
import type { OnProgress } from '../../../server/platform/progress.ts'
import type { Collection } from './collection.ts'

/** How many documents a search asks for. */
export const WANTED = 10

/** A search engine under test. */
export interface System {
  name: string
  /** Why it is not run on a collection, in a sentence; undefined where it is. */
  refuses?(collection: Collection): string | undefined
  /** Takes in a collection. The database is ours: empty for the first system, which is ours too, and filled by it. */
  index(collection: Collection, database: Database, onProgress: OnProgress): Promise<Search>
}

/** The ids of the documents found, best first. */
export type Search = (question: string) => Promise<string[]>

/** What engines that know no headings are given of a document. */
export const textOf = ({ title, text }: Collection['documents'][number]) => (title === '' ? text : `${title}\n${text}`)
