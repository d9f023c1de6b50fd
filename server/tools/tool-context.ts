import type { Evidence } from '../domain/evidence.ts'
import type { Retrieval } from '../retrieval/retrieval.ts'
import type { ConflictLedger } from '../retrieval/conflict-ledger.ts'
import type { OpenPoints } from '../retrieval/open-points.ts'
import type { Glossary } from '../retrieval/question/glossary.ts'
import type { Records } from '../records/records.ts'

/** What the tools of one turn work on. Made anew for each turn, so that evidence never leaks between people. */
export interface ToolContext {
  retrieval: Retrieval
  ledger: ConflictLedger
  glossary: Glossary
  openPoints: OpenPoints
  records: Records
  /** The question as it was asked: it decides which contradictions are touched, whatever the model searches for. */
  question: string
  /** The day for which rules are applied, YYYY-MM-DD. */
  asOf: string
  /** The only client whose record may be read, or undefined where the person chose none. */
  client: string | undefined
  /** Filled by the tools as they run. */
  evidence: Evidence
}
