import { stat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import type { DocumentChanges } from '../../domain/document-settings.ts'
import { CopilotError } from '../../domain/errors.ts'
import type { Database } from '../../platform/database/database.ts'
import type { OnProgress } from '../../platform/progress.ts'
import { refreshIndex } from '../index/refresh-index.ts'
import { type Stored, storeDocument } from '../index/store-document.ts'
import { documentId } from './document-id.ts'
import { findGone, type GoneDocument } from './find-gone.ts'
import { listFiles } from './list-files.ts'
import type { Rebuilt } from './master-export/rebuilt.ts'
import { readDocument } from './read-document.ts'
import { removeDocument } from './remove-document.ts'
import type { Structure } from './structure.ts'
import { unreadable } from './unreadable.ts'

/**
 * What an ingest took in, how much of each document was new, which files were refused and why, and which documents of
 * the folder have no file any more: they stay unless they were pruned.
 */
export interface IngestReport {
  documents: IngestedDocument[]
  refused: { file: string; reason: string }[]
  gone: GoneDocument[]
  pruned: boolean
}

export interface IngestOptions {
  /** Set for every document taken in; what is absent stays as it is, or for a new document as it is read. */
  settings?: DocumentChanges
  /** Removes the documents of the folder whose file is gone. */
  prune?: boolean
}

export interface IngestedDocument extends Stored {
  id: string
  title: string
  file: string
  sections: number
  structure: Structure
  /** For a master export: what was rebuilt from its flattened text. */
  rebuilt?: Rebuilt
}

/**
 * Takes in a file or every file of a folder. A document is stored whole or not at all. A file that cannot be read
 * throws its CopilotError when it was named itself, and is reported as refused when it lies in the folder. Throws
 * `bad-input` for pruning anything but a folder, `unreadable-file` for a folder without files: nothing is pruned then.
 */
export async function ingestPath(
  database: Database,
  path: string,
  onProgress: OnProgress,
  { settings = {}, prune = false }: IngestOptions = {},
): Promise<IngestReport> {
  const root = resolve(path)
  const found = await stat(root).catch(() => undefined)
  const isFolder = found?.isDirectory() ?? false
  const files = isFolder ? await listFiles(root) : [root]
  if (files.length === 0) throw unreadable(path, 'holds no files', 'name a folder with documents in it')
  if (prune && found?.isFile()) throw notAFolder(path)

  const report: IngestReport = { documents: [], refused: [], gone: [], pruned: prune }
  for (const [at, file] of files.entries()) {
    onProgress({ label: 'Reading documents', done: at, total: files.length })
    const name = isFolder ? relative(root, file) : path
    try {
      report.documents.push({ ...(await ingestFile(database, file, settings)), file: name })
    } catch (error) {
      if (!isFolder || !(error instanceof CopilotError)) throw error
      report.refused.push({ file: name, reason: error.message })
    }
  }
  onProgress({ label: 'Reading documents', done: files.length, total: files.length })
  if (isFolder) report.gone = await findGone(database, root)
  if (prune) for (const { id } of report.gone) await removeDocument(database, id)
  await refreshIndex(database, onProgress)
  return report
}

const notAFolder = (path: string) =>
  new CopilotError('bad-input', `Pruning removes what is gone from a folder, and ${path} is no folder; name one.`)

async function ingestFile(
  database: Database,
  path: string,
  settings: DocumentChanges,
): Promise<Omit<IngestedDocument, 'file'>> {
  const { document, ...found } = await readDocument(path, await documentId(database, path))
  const stored = await storeDocument(database, 'own', path, document, settings)
  const { id, title, sections } = document
  return { id, title, sections: sections.length, ...stored, ...found }
}
