import { createDraftRecap } from './conversation/draft-recap.ts'
import { createHandleMessage } from './conversation/handle-message.ts'
import { createSearchAndCompute } from './conversation/search-and-compute.ts'
import type { Config } from './platform/config.ts'
import { openDatabase } from './platform/database/open-database.ts'
import { createLanguageModel } from './platform/models.ts'
import type { OnProgress } from './platform/progress.ts'
import { createRecords } from './records/records.ts'
import { loadLedgers } from './retrieval/load-ledgers.ts'
import { createDocumentRegistry } from './retrieval/documents/document-registry.ts'
import { createCorpusEditions } from './retrieval/editions/corpus-editions.ts'
import { createGaps } from './retrieval/gaps/gaps.ts'
import { createRetrieval } from './retrieval/retrieval.ts'

const CORPUS = new URL('../corpus/', import.meta.url)

export type App = Awaited<ReturnType<typeof createApp>>

export interface Start {
  /** How the process was started, shown to the next one that finds the data folder in use. */
  command: string
  onProgress: OnProgress
  /** With `as-stored` a corpus that was indexed before is left as it was, for a look at what changed since. */
  corpus?: 'up-to-date' | 'as-stored' | undefined
}

/**
 * Makes every part and hands it what it needs; the only file that knows them all. Migrates the database, indexes
 * what changed in the corpus and loads the sample portfolio into an empty database, so that it is ready when it returns.
 */
export async function createApp(config: Config, { command, onProgress, corpus }: Start) {
  const database = await openDatabase(config, command)
  try {
    const ledgers = loadLedgers(CORPUS)
    const retrieval = createRetrieval(database, ledgers.readQuestion)
    const records = createRecords(database)
    const gaps = createGaps(database, {
      keeps: config.keepQuestions,
      retrieval,
      ...ledgers,
      namesOnRecord: records.namesOnRecord,
    })
    const corpusEditions = createCorpusEditions(database)
    const [stored] = corpus === 'as-stored' ? await corpusEditions.list() : []
    const { edition } = stored ?? (await retrieval.indexCorpus(CORPUS, onProgress))
    if ((await records.counts()).clients === 0) await records.loadSample()

    const model = config.model === undefined ? undefined : createLanguageModel(config.model)
    return {
      config,
      modelName: config.model?.model ?? 'offline',
      retrieval,
      documents: createDocumentRegistry(database),
      corpusEditions,
      gaps,
      records,
      ledger: ledgers.ledger,
      handleMessage: createHandleMessage({ retrieval, ...ledgers, records, gaps, model }),
      searchAndCompute: createSearchAndCompute({ retrieval, records }),
      draftRecap: createDraftRecap({ records, model, editions: { corpus: edition } }),
      close: () => database.close(),
    }
  } catch (error) {
    await database.close()
    throw error
  }
}
