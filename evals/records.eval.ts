import type { Answer } from '../server/domain/answer.ts'
import type { Copilot } from './copilot.ts'
import type { Eval } from './define-eval.ts'
import type { RecordCase } from './record-case.ts'
import { readCases } from './read-cases.ts'
import { citesWhatItSays } from './scorers/answer-scorers.ts'
import { medianWords } from './scorers/answer-length.ts'
import { citesTheClauses, keepsToItsClients, readsTheRecords, statesFacts } from './scorers/record-scorers.ts'

const AS_OF = '2026-11-24'
const MOST_WORDS = 120

/** Does the copilot state what the sample portfolio says, cite it, and say nothing of a client that was not chosen? */
export async function recordsEvals({ handleMessage, records }: Copilot): Promise<Eval<RecordCase, Answer>[]> {
  const offline = handleMessage()
  const names = await records.clientNames()
  return [
    {
      name: 'records',
      variant: 'offline',
      questions: 'records',
      cases: readCases<RecordCase>('records'),
      task: ({ question, client }) => offline({ question, client, asOf: AS_OF }),
      scorers: [statesFacts, citesTheClauses, citesWhatItSays, readsTheRecords, keepsToItsClients(names)],
      gates: {
        'states the facts': 1,
        'cites the clauses': 1,
        'cites what it says': 1,
        'reads the records': 1,
        'nothing of another client': 1,
      },
      figures: [medianWords(MOST_WORDS)],
    },
  ]
}
