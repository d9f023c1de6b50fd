import createEngine from 'wink-bm25-text-search'
import nlp from 'wink-nlp-utils'
import { type System, textOf, WANTED } from './system.ts'

/**
 * A published BM25 with its own defaults, and with the preparation by wink-nlp-utils that its handbook shows, but for
 * the marking of negated words, without which it finds more.
 */
export const WINK_BM25: System = {
  name: 'BM25 (wink-bm25-text-search)',
  async index({ documents }) {
    const engine = createEngine()
    engine.defineConfig({ fldWeights: { body: 1 } })
    engine.definePrepTasks([nlp.string.lowerCase, nlp.string.tokenize0, nlp.tokens.removeWords, nlp.tokens.stem])
    for (const document of documents) engine.addDoc({ body: textOf(document) }, document.id)
    engine.consolidate()
    return async (question) => engine.search(question, WANTED).map(([id]) => id)
  },
}
