import { type ConflictLedger, loadConflictLedger } from './conflict-ledger.ts'
import { loadOpenPoints, type OpenPoints } from './open-points.ts'
import { type Glossary, loadGlossary } from './question/glossary.ts'

/** What stands beside the chapters of a corpus: where they disagree, what their terms mean, what they leave open. */
export interface Ledgers {
  ledger: ConflictLedger
  glossary: Glossary
  openPoints: OpenPoints
}

/** Reads the ledgers of a corpus folder. Throws where an entry is not whole. */
export const loadLedgers = (folder: URL): Ledgers => ({
  ledger: loadConflictLedger(new URL('conflicts.yaml', folder)),
  glossary: loadGlossary(folder),
  openPoints: loadOpenPoints(new URL('open-points.yaml', folder)),
})
