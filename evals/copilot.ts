import type { LanguageModelV4 } from '@ai-sdk/provider'
import { createDraftRecap } from '../server/conversation/draft-recap.ts'
import { createHandleMessage } from '../server/conversation/handle-message.ts'
import { createSearchAndCompute } from '../server/conversation/search-and-compute.ts'
import { createRecords } from '../server/records/records.ts'
import { loadLedgers } from '../server/retrieval/load-ledgers.ts'
import { createGaps } from '../server/retrieval/gaps/gaps.ts'
import { createRetrieval } from '../server/retrieval/retrieval.ts'
import { openTestDatabase } from '../server/testing/database.ts'

export const CORPUS = new URL('../corpus/', import.meta.url)

/** The real copilot over the real corpus and the sample portfolio, in memory, with a model of the caller's choice. */
export async function openCopilot() {
  const database = await openTestDatabase()
  const ledgers = loadLedgers(CORPUS)
  const retrieval = createRetrieval(database, ledgers.readQuestion)
  const records = createRecords(database)
  const gaps = createGaps(database, { keeps: 'off', retrieval, ...ledgers, namesOnRecord: records.namesOnRecord })
  await retrieval.indexCorpus(CORPUS, () => {})
  await records.loadSample()
  return {
    retrieval,
    records,
    searchAndCompute: createSearchAndCompute({ retrieval, records }),
    handleMessage: (model?: LanguageModelV4) => createHandleMessage({ retrieval, ...ledgers, records, gaps, model }),
    draftRecap: (model?: LanguageModelV4) => createDraftRecap({ records, model, editions: {} }),
    close: () => database.close(),
  }
}

export type Copilot = Awaited<ReturnType<typeof openCopilot>>
