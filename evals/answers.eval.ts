import type { Answer } from '../server/domain/answer.ts'
import type { Copilot } from './copilot.ts'
import type { Eval } from './define-eval.ts'
import { INVENTED, MisbehavingModel } from './models/misbehaving-model.ts'
import { readCases } from './read-cases.ts'
import {
  type AnswerCase,
  answersWhatIsAnswered,
  citesWhatItSays,
  holdsNothingInvented,
  statesTheFacts,
  stopsWhereTheyStop,
  tellsBothReadings,
} from './scorers/answer-scorers.ts'

const AS_OF = '2026-11-24'

/** Does the copilot say what the blueprints say, cite it, tell both readings, and stop where they stop? */
export function answersEvals({ handleMessage }: Copilot): Eval<AnswerCase, Answer>[] {
  const cases = readCases<AnswerCase>('answers')
  const offline = handleMessage()
  const misled = handleMessage(new MisbehavingModel())
  return [
    {
      name: 'answers',
      variant: 'offline',
      cases,
      task: ({ question }) => offline({ question, asOf: AS_OF }),
      scorers: [statesTheFacts, citesWhatItSays, tellsBothReadings, stopsWhereTheyStop, answersWhatIsAnswered],
      gates: {
        'states the facts': 0.8,
        'cites what it says': 1,
        'tells both readings': 0.8,
        'declines what is not answered': 0.8,
        'answers what is answered': 0.95,
      },
    },
    {
      name: 'answers',
      variant: 'misbehaving',
      cases: cases.slice(0, 20),
      task: ({ question }) => misled({ question, asOf: AS_OF }),
      scorers: [holdsNothingInvented(INVENTED), citesWhatItSays],
      gates: { 'holds nothing invented': 1, 'cites what it says': 1 },
    },
  ]
}
