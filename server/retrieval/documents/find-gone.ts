import { stat } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import type { Database } from '../../platform/database/database.ts'

/** A document whose file was in the folder and is there no more; `file` as seen from the folder. */
export interface GoneDocument {
  id: string
  title: string
  file: string
}

/** The documents taken in from a folder whose file is gone. A file that only cannot be read now is not gone. */
export async function findGone(database: Database, folder: string): Promise<GoneDocument[]> {
  const known = await database.query<{ id: string; title: string; path: string }>(
    `select id, title, path from documents where kind = 'own' and starts_with(path, $1) order by path`,
    [folder.endsWith(sep) ? folder : folder + sep],
  )
  const gone: GoneDocument[] = []
  for (const { id, title, path } of known)
    if (await isGone(path)) gone.push({ id, title, file: relative(folder, path) })
  return gone
}

const isGone = (path: string) =>
  stat(path).then(
    () => false,
    (error: NodeJS.ErrnoException) => error.code === 'ENOENT' || error.code === 'ENOTDIR',
  )
