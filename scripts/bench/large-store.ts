import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OnProgress } from '../../server/platform/progress.ts'
import { type Figure, percentile, seconds } from './figure.ts'
import type { LargeFigures, Message } from './large/figures.ts'

const CHUNKS = 100_000

/**
 * The embedded database on disk with 100,000 chunks beside the corpus, next to LangChain's BM25 over as many: each in
 * a process of its own, so that its memory is its own. Takes minutes.
 */
export async function benchLargeStore(onProgress: OnProgress): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'copilot-'))
  try {
    const ours = await measure(new URL('large/measure-ours.ts', import.meta.url), [String(CHUNKS), folder], onProgress)
    const peer = await measure(new URL('large/measure-langchain.ts', import.meta.url), [String(CHUNKS)], onProgress)
    const searchOf = ({ searchMs }: LargeFigures) => `${percentile(searchMs, 95)} (p50 ${percentile(searchMs, 50)})`
    return [
      {
        what: `fresh index of ${ours.chunks} chunks`,
        ours: seconds(ours.indexMs),
        limit: '300 s',
        peer: `${seconds(peer.indexMs)} LangChain BM25Retriever, in memory, keeps the texts as they are`,
      },
      {
        what: `search p95 at ${ours.chunks} chunks`,
        ours: searchOf(ours),
        limit: '60 ms',
        peer: `${searchOf(peer)} LangChain BM25Retriever, ${peer.searchMs.length} questions`,
      },
      {
        what: `peak memory at ${ours.chunks} chunks`,
        ours: `${ours.peakMb} MB`,
        limit: '1500 MB',
        peer: `${peer.peakMb} MB LangChain BM25Retriever`,
      },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function measure(script: URL, words: string[], onProgress: OnProgress) {
  return new Promise<LargeFigures>((resolve, reject) => {
    const child = fork(script, words, { execArgv: ['--disable-warning=ExperimentalWarning'] })
    child.on('message', (message: Message) => {
      if ('progress' in message) onProgress(message.progress)
      else resolve(message.figures)
    })
    child.on('error', reject)
    child.on('exit', (code, signal) => reject(new Error(`The measuring process ended early (${signal ?? code}).`)))
  })
}
