import type { DraftRecap } from '../conversation/draft-recap.ts'
import type { HandleMessage } from '../conversation/handle-message.ts'
import type { SearchAndCompute } from '../conversation/search-and-compute.ts'
import type { Records } from '../records/records.ts'
import type { DocumentRegistry } from '../retrieval/documents/document-registry.ts'
import type { CorpusEditions } from '../retrieval/editions/corpus-editions.ts'
import type { Gaps } from '../retrieval/gaps/gaps.ts'
import type { Retrieval } from '../retrieval/retrieval.ts'

/** What every channel is given of the application. */
export interface AppParts {
  handleMessage: HandleMessage
  searchAndCompute: SearchAndCompute
  draftRecap: DraftRecap
  retrieval: Retrieval
  documents: DocumentRegistry
  corpusEditions: CorpusEditions
  gaps: Gaps
  records: Records
}
