import { type ConflictLedger, loadConflictLedger } from './conflict-ledger.ts'
import { loadOpenPoints, type OpenPoints } from './open-points.ts'
import { type Glossary, loadGlossary } from './question/glossary.ts'
import { createQuestionReader, type QuestionReader } from './question/question-reader.ts'

/** What stands beside the chapters of a corpus: where they disagree, what their terms mean, what they leave open. */
export interface Ledgers {
  ledger: ConflictLedger
  glossary: Glossary
  openPoints: OpenPoints
  /** What a question makes the search look for. */
  readQuestion: QuestionReader
}

/** Reads the ledgers of a corpus folder. Throws where an entry is not whole. */
export function loadLedgers(folder: URL): Ledgers {
  const glossary = loadGlossary(new URL('glossary.yaml', folder))
  return {
    ledger: loadConflictLedger(new URL('conflicts.yaml', folder)),
    glossary,
    openPoints: loadOpenPoints(new URL('open-points.yaml', folder)),
    readQuestion: createQuestionReader(folder, glossary),
  }
}
