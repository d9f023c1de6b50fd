import { BM25Retriever } from '@langchain/community/retrievers/bm25'
import { Document } from 'langchain'
import { generateText, isStepCount, tool } from 'ai'
import { z } from 'zod'
import { openCopilot } from '../../evals/copilot.ts'
import { OfflineModel } from '../../server/agent/offline/offline-model.ts'
import { chunkSection } from '../../server/retrieval/index/chunk-section.ts'
import { corpusTexts, questions } from './corpus-files.ts'
import { type Figure, percentile, timed } from './figure.ts'

const AS_OF = '2026-11-24'

/** A whole turn with a model that answers at once, beside a bare tool loop over LangChain's BM25 without any check. */
export async function benchAsk(): Promise<Figure[]> {
  const copilot = await openCopilot()
  const handleMessage = copilot.handleMessage()
  const ours = await timings((question) => handleMessage({ question, asOf: AS_OF }))
  await copilot.close()

  const retriever = BM25Retriever.fromDocuments(
    corpusTexts()
      .flatMap((text) => chunkSection(text))
      .map((pageContent) => new Document({ pageContent })),
    { k: 8 },
  )
  const search_blueprints = tool({
    description: 'Search',
    inputSchema: z.object({ query: z.string(), limit: z.number() }),
    execute: async ({ query }) => ({
      passages: (await retriever.invoke(query)).map(({ pageContent }, at) => ({
        clause: `C-${at}`,
        section: '',
        documentTitle: '',
        score: 1 / (at + 1),
        text: pageContent,
      })),
      conflicts: [],
      coverage: 1,
    }),
  })
  const model = new OfflineModel()
  const peer = await timings((prompt) =>
    generateText({ model, prompt, tools: { search_blueprints }, stopWhen: isStepCount(3) }),
  )
  return [
    {
      what: 'ask p95, a model that answers at once',
      ours: percentile(ours, 95),
      limit: '120 ms',
      peer: `${percentile(peer, 95)} bare tool loop over LangChain BM25Retriever`,
    },
  ]
}

async function timings(ask: (question: string) => Promise<unknown>) {
  const list = questions()
  for (const question of list.slice(0, 5)) await ask(question)
  const all: number[] = []
  for (const question of list) all.push((await timed(() => ask(question))).ms)
  return all
}
