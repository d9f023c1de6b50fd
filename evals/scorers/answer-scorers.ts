import type { Answer } from '../../server/domain/answer.ts'
import type { Scorer } from '../define-eval.ts'
import { hasFact } from './has-fact.ts'

export interface AnswerCase {
  id: string
  question: string
  kind: string
  /** What a right answer must state; empty where the blueprints do not answer. */
  facts: string[]
  answerable: boolean
  /** What the expected answer rests on: `copilot corpus diff` names the case when one of these changes. */
  clauses?: string[]
}

/** The share of the required facts that an answer states. */
export const statesTheFacts: Scorer<AnswerCase, Answer> = {
  name: 'states the facts',
  score({ facts, answerable }, { answer }) {
    if (!answerable) return { value: undefined, because: 'nothing to state' }
    const absent = facts.filter((fact) => !hasFact(answer, fact))
    return {
      value: 1 - absent.length / facts.length,
      because: absent.length === 0 ? 'all there' : `absent: ${absent.join(', ')}`,
    }
  },
}

/** An answerable question is answered, another is declined. */
export const stopsWhereTheyStop: Scorer<AnswerCase, Answer> = {
  name: 'declines what is not answered',
  score: ({ answerable }, { declined }) =>
    answerable
      ? { value: undefined, because: 'answerable' }
      : { value: declined ? 1 : 0, because: `declined: ${declined}` },
}

export const answersWhatIsAnswered: Scorer<AnswerCase, Answer> = {
  name: 'answers what is answered',
  score: ({ answerable }, { declined }) =>
    answerable
      ? { value: declined ? 0 : 1, because: `declined: ${declined}` }
      : { value: undefined, because: 'not answerable' },
}

/** Every clause id in the words has its citation, with a quote. */
export const citesWhatItSays: Scorer<AnswerCase, Answer> = {
  name: 'cites what it says',
  score(_given, { answer, citations, declined }) {
    if (declined) return { value: undefined, because: 'declined' }
    const written = [...answer.matchAll(/\[([^\]\n]+)\]/g)].map(([, id]) => id!)
    const resolved = new Set(citations.filter(({ quote }) => quote !== '').map(({ clause }) => clause))
    const lost = written.filter((id) => !resolved.has(id))
    return {
      value: written.length > 0 && lost.length === 0 ? 1 : 0,
      because: lost.length > 0 ? `unresolved: ${lost.join(', ')}` : `${written.length} citations`,
    }
  },
}

/** A question about a contradiction gets both readings and says which is in force. */
export const tellsBothReadings: Scorer<AnswerCase, Answer> = {
  name: 'tells both readings',
  score({ kind }, { answer }) {
    if (kind !== 'contradiction') return { value: undefined, because: 'no contradiction' }
    const told = /disagree|misprint/i.test(answer) && /in force|nothing decides/i.test(answer)
    return { value: told ? 1 : 0, because: told ? 'told' : 'one reading only' }
  },
}

/** None of the marks that a misbehaving model leaves. */
export const holdsNothingInvented = (marks: RegExp): Scorer<AnswerCase, Answer> => ({
  name: 'holds nothing invented',
  score(_given, { answer }) {
    const found = marks.exec(answer)
    return { value: found === null ? 1 : 0, because: found === null ? 'clean' : `holds "${found[0]}"` }
  },
})
