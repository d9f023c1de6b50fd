import type { LanguageModelV4 } from '@ai-sdk/provider'
import type { AppParts } from '../channels/app-parts.ts'
import { createDraftRecap } from '../conversation/draft-recap.ts'
import { createHandleMessage } from '../conversation/handle-message.ts'
import { createRecords } from '../records/records.ts'
import { loadLedgers } from '../retrieval/load-ledgers.ts'
import { createDocumentRegistry } from '../retrieval/documents/document-registry.ts'
import { createCorpusEditions } from '../retrieval/editions/corpus-editions.ts'
import { createRetrieval } from '../retrieval/retrieval.ts'
import { openTestDatabase } from './database.ts'

const CORPUS = new URL('../../corpus/', import.meta.url)

/**
 * The application over the real corpus and the sample portfolio, in memory. `partsFor` gives what a channel gets for
 * a model; without one, offline. Takes some seconds: one a test file.
 */
export async function openParts() {
  const database = await openTestDatabase()
  const ledgers = loadLedgers(CORPUS)
  const retrieval = createRetrieval(database, ledgers.glossary)
  const records = createRecords(database)
  const { edition } = await retrieval.indexCorpus(CORPUS, () => {})
  await records.loadSample()
  return {
    partsFor: (model?: LanguageModelV4): AppParts => ({
      retrieval,
      documents: createDocumentRegistry(database),
      corpusEditions: createCorpusEditions(database),
      records,
      handleMessage: createHandleMessage({ retrieval, ...ledgers, records, model }),
      draftRecap: createDraftRecap({ records, model, editions: { corpus: edition } }),
    }),
    close: () => database.close(),
  }
}
