import { stat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { CopilotError } from '../../domain/errors.ts'
import type { Database } from '../../platform/database/database.ts'
import type { OnProgress } from '../../platform/progress.ts'
import { refreshIndex } from '../index/refresh-index.ts'
import { storeDocument } from '../index/store-document.ts'
import { documentId } from './document-id.ts'
import { listFiles } from './list-files.ts'
import type { Rebuilt } from './master-export/rebuilt.ts'
import { readDocument } from './read-document.ts'
import { unreadable } from './unreadable.ts'

/** What an ingest took in, how much of each document was new, and which files were refused and why. */
export interface IngestReport {
  documents: IngestedDocument[]
  refused: { file: string; reason: string }[]
}

interface IngestedDocument {
  id: string
  title: string
  file: string
  sections: number
  added: number
  changed: number
  removed: number
  unchanged: number
  /** For a master export: what was rebuilt from its flattened text. */
  rebuilt?: Rebuilt
}

/**
 * Takes in a file or every file of a folder. A document is stored whole or not at all. A file that cannot be read
 * throws its CopilotError when it was named itself, and is reported as refused when it lies in the folder.
 */
export async function ingestPath(database: Database, path: string, onProgress: OnProgress): Promise<IngestReport> {
  const root = resolve(path)
  const isFolder = await stat(root).then(
    (found) => found.isDirectory(),
    () => false,
  )
  const files = isFolder ? await listFiles(root) : [root]
  if (files.length === 0) throw unreadable(path, 'holds no files', 'name a folder with documents in it')

  const report: IngestReport = { documents: [], refused: [] }
  for (const [at, file] of files.entries()) {
    onProgress({ label: 'Reading documents', done: at, total: files.length })
    const name = isFolder ? relative(root, file) : path
    try {
      report.documents.push({ ...(await ingestFile(database, file)), file: name })
    } catch (error) {
      if (!isFolder || !(error instanceof CopilotError)) throw error
      report.refused.push({ file: name, reason: error.message })
    }
  }
  onProgress({ label: 'Reading documents', done: files.length, total: files.length })
  await refreshIndex(database, onProgress)
  return report
}

async function ingestFile(database: Database, path: string): Promise<Omit<IngestedDocument, 'file'>> {
  const { document, rebuilt } = await readDocument(path, await documentId(database, path))
  const stored = await storeDocument(database, 'own', path, document)
  const { id, title, sections } = document
  return { id, title, sections: sections.length, ...stored, ...(rebuilt === undefined ? {} : { rebuilt }) }
}
