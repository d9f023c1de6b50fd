import { basename, extname } from 'node:path'
import type { Database } from '../../platform/database/database.ts'
import { slugOf } from '../corpus/section.ts'

// A removed document keeps its id, so that it can come back.
const KNOWN = `(select id, path from documents where kind = 'own' union all select id, path from removed_documents)`

/** The id of an own document: the one its path already has, else its file name as a slug, numbered where it is taken. */
export async function documentId(database: Database, path: string): Promise<string> {
  const [known] = await database.query<{ id: string }>(`select id from ${KNOWN} as known where path = $1`, [path])
  if (known !== undefined) return known.id
  const wanted = slugOf(basename(path, extname(path)))
  const rows = await database.query<{ id: string }>(
    'select id from documents where starts_with(id, $1) union select id from removed_documents where starts_with(id, $1)',
    [wanted],
  )
  const taken = new Set(rows.map(({ id }) => id))
  let id = wanted
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`
  return id
}
