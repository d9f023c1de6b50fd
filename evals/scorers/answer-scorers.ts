import type { Answer } from '../../server/domain/answer.ts'
import type { SourceOf } from '../clause-sources.ts'
import type { Scorer } from '../define-eval.ts'
import type { QuestionCase } from '../questions.ts'
import { citedSentences } from './cited-sentences.ts'
import { hasFact } from './has-fact.ts'
import { isSupported } from './is-supported.ts'

type AnswerScorer = Scorer<QuestionCase, Answer>

/** The share of the required facts that an answer states; the clauses that a refusal names state nothing. */
export const statesTheFacts: AnswerScorer = {
  name: 'states the facts',
  score({ facts, answerable }, { answer, declined }) {
    if (!answerable) return { value: undefined, because: 'nothing to state' }
    if (declined) return { value: 0, because: 'declined' }
    const absent = facts.filter((fact) => !hasFact(answer, fact))
    return {
      value: 1 - absent.length / facts.length,
      because: absent.length === 0 ? 'all there' : `absent: ${absent.join(', ')}`,
    }
  },
}

/** An answerable question is answered, another is declined. */
export const stopsWhereTheyStop: AnswerScorer = {
  name: 'declines what is not answered',
  score: ({ answerable }, { declined }) =>
    answerable
      ? { value: undefined, because: 'answerable' }
      : { value: declined ? 1 : 0, because: `declined: ${declined}` },
}

export const answersWhatIsAnswered: AnswerScorer = {
  name: 'answers what is answered',
  score: ({ answerable }, { declined }) =>
    answerable
      ? { value: declined ? 0 : 1, because: `declined: ${declined}` }
      : { value: undefined, because: 'not answerable' },
}

/** Every clause id in the words has its citation, with a quote. */
export const citesWhatItSays: Scorer<unknown, Answer> = {
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

/** The share of the cited sentences that what they cite supports; each sentence counts once, whatever its answer. */
export const citesWhatSupportsIt = (sourceOf: SourceOf): AnswerScorer => ({
  name: 'citations support their sentence',
  score({ question }, { answer, findings, declined }) {
    if (declined) return { value: undefined, because: 'declined' }
    const cited = citedSentences(answer)
    if (cited.length === 0) return { value: undefined, because: 'nothing cited' }
    const sourcesOf = (clauses: string[]) =>
      clauses.map((clause) => sourceOf(clause, { question, findings })).join('\n')
    const bare = cited.filter(({ says, clauses }) => !isSupported(says, sourcesOf(clauses)))
    return {
      value: 1 - bare.length / cited.length,
      weight: cited.length,
      because: bare.length === 0 ? `${cited.length} supported` : `not supported: ${bare.map(said).join(' / ')}`,
    }
  },
})

const said = ({ says, clauses }: { says: string; clauses: string[] }) => `${says} [${clauses.join(', ')}]`

/** A question about a contradiction gets both readings and says which is in force. */
export const tellsBothReadings: AnswerScorer = {
  name: 'tells both readings',
  score({ kind }, { answer }) {
    if (kind !== 'contradiction') return { value: undefined, because: 'no contradiction' }
    const told = /disagree|misprint/i.test(answer) && /in force|nothing decides/i.test(answer)
    return { value: told ? 1 : 0, because: told ? 'told' : 'one reading only' }
  },
}

/** None of the marks that a misbehaving model leaves. */
export const holdsNothingInvented = (marks: RegExp): AnswerScorer => ({
  name: 'holds nothing invented',
  score(_given, { answer }) {
    const found = marks.exec(answer)
    return { value: found === null ? 1 : 0, because: found === null ? 'clean' : `holds "${found[0]}"` }
  },
})
