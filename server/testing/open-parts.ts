import type { LanguageModelV4 } from '@ai-sdk/provider'
import type { AppParts } from '../channels/app-parts.ts'
import { createDraftRecap } from '../conversation/draft-recap.ts'
import { createHandleMessage } from '../conversation/handle-message.ts'
import { createRecords } from '../records/records.ts'
import { loadConflictLedger } from '../retrieval/conflict-ledger.ts'
import { createRetrieval } from '../retrieval/retrieval.ts'
import { openTestDatabase } from './database.ts'

const CORPUS = new URL('../../corpus/', import.meta.url)

/**
 * The application over the real corpus and the sample portfolio, in memory. `partsFor` gives what a channel gets for
 * a model; without one, offline. Takes some seconds: one a test file.
 */
export async function openParts() {
  const database = await openTestDatabase()
  const retrieval = createRetrieval(database)
  const records = createRecords(database)
  const { edition } = await retrieval.indexCorpus(CORPUS, () => {})
  await records.loadSample()
  const ledger = loadConflictLedger(new URL('conflicts.yaml', CORPUS))
  return {
    partsFor: (model?: LanguageModelV4): AppParts => ({
      retrieval,
      records,
      handleMessage: createHandleMessage({ retrieval, ledger, records, model }),
      draftRecap: createDraftRecap({ records, model, editions: { corpus: edition } }),
    }),
    close: () => database.close(),
  }
}
