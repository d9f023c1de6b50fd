import type { LanguageModelV4 } from '@ai-sdk/provider'
import type { AppParts } from '../channels/app-parts.ts'
import { createDraftRecap } from '../conversation/draft-recap.ts'
import { createHandleMessage } from '../conversation/handle-message.ts'
import { createSearchAndCompute } from '../conversation/search-and-compute.ts'
import type { Config } from '../platform/config.ts'
import { createRecords } from '../records/records.ts'
import { loadLedgers } from '../retrieval/load-ledgers.ts'
import { createDocumentRegistry } from '../retrieval/documents/document-registry.ts'
import { createCorpusEditions } from '../retrieval/editions/corpus-editions.ts'
import { createGaps } from '../retrieval/gaps/gaps.ts'
import { createRetrieval } from '../retrieval/retrieval.ts'
import { openIndexedDatabase } from './database.ts'

const CORPUS = new URL('../../corpus/', import.meta.url)

/**
 * The application over the real corpus and the sample portfolio, in memory. `partsFor` gives what a channel gets for
 * a model; without one, offline; `keeps` says what is kept of unanswered questions. Takes about a second: one a test file.
 */
export async function openParts() {
  const database = await openIndexedDatabase()
  const ledgers = loadLedgers(CORPUS)
  const retrieval = createRetrieval(database, ledgers.readQuestion)
  const records = createRecords(database)
  const corpusEditions = createCorpusEditions(database)
  const [corpus] = await corpusEditions.list()
  return {
    database,
    partsFor: (model?: LanguageModelV4, keeps: Config['keepQuestions'] = 'redacted'): AppParts => {
      const gaps = createGaps(database, { keeps, retrieval, ...ledgers, namesOnRecord: records.namesOnRecord })
      return {
        retrieval,
        documents: createDocumentRegistry(database),
        corpusEditions,
        gaps,
        records,
        handleMessage: createHandleMessage({ retrieval, ...ledgers, records, gaps, model }),
        searchAndCompute: createSearchAndCompute({ retrieval, records }),
        draftRecap: createDraftRecap({ records, model, editions: { corpus: corpus!.edition } }),
      }
    },
    close: () => database.close(),
  }
}
