import { BM25Retriever } from '@langchain/community/retrievers/bm25'
import { Document } from 'langchain'
import { questions } from '../corpus-files.ts'
import { timed } from '../figure.ts'
import { createMixtures } from '../mixtures.ts'
import { peakMb, tell, tellProgress } from './figures.ts'

// Started by `bench.ts` as a process of its own: node measure-langchain.ts CHUNKS

// It reads every chunk for every question, which takes seconds.
const QUESTIONS = 5

const chunks = Number(process.argv[2])
const sections = createMixtures()('bench', 0, chunks)
const indexed = await timed(async () =>
  BM25Retriever.fromDocuments(
    sections.map(({ section, text }) => new Document({ pageContent: `${section}\n${text}` })),
    { k: 10 },
  ),
)
const searchMs: number[] = []
for (const question of questions().slice(0, QUESTIONS)) {
  searchMs.push((await timed(() => indexed.result.invoke(question))).ms)
  tellProgress({ label: 'Searching with LangChain', done: searchMs.length, total: QUESTIONS })
}
tell({ figures: { chunks, indexMs: indexed.ms, searchMs, peakMb: peakMb() } })
process.disconnect()
