import type { Passage } from '../../server/domain/passage.ts'
import type { Scorer } from '../define-eval.ts'
import type { QuestionCase } from '../questions.ts'
import { hasFact } from './has-fact.ts'

/** The share of the required facts that stand, each whole, in one of the clauses that were found. */
export const findsTheFacts: Scorer<QuestionCase, Passage[]> = {
  name: 'finds the facts',
  score({ facts, answerable }, passages) {
    if (!answerable) return { value: undefined, because: 'nothing to find' }
    const absent = new Set(facts)
    for (const { section, text } of passages)
      for (const fact of absent) if (hasFact(`${section}\n${text}`, fact)) absent.delete(fact)
    return {
      value: 1 - absent.size / facts.length,
      because: absent.size === 0 ? 'all there' : `absent: ${[...absent].join(', ')}`,
    }
  },
}
