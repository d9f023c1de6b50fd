import type { Answer } from '../server/domain/answer.ts'
import { CORPUS, type Copilot } from './copilot.ts'
import { readClauseSources } from './clause-sources.ts'
import type { Eval } from './define-eval.ts'
import { INVENTED, MisbehavingModel } from './models/misbehaving-model.ts'
import {
  computationQuestions,
  devQuestions,
  formulaQuestions,
  type QuestionCase,
  refusalQuestions,
  strangerQuestions,
  testQuestions,
  unseenQuestions,
} from './questions.ts'
import { medianWords } from './scorers/answer-length.ts'
import {
  answersWhatIsAnswered,
  citesWhatItSays,
  citesWhatSupportsIt,
  holdsNothingInvented,
  statesTheFacts,
  stopsWhereTheyStop,
  tellsBothReadings,
} from './scorers/answer-scorers.ts'

const AS_OF = '2026-11-24'
const MOST_WORDS = 120

/** Does the copilot say what the blueprints say, cite it, tell both readings, stop where they stop, and keep it short? */
export async function answersEvals({ handleMessage }: Copilot): Promise<Eval<QuestionCase, Answer>[]> {
  const offline = handleMessage()
  const misled = handleMessage(new MisbehavingModel())
  const suite = {
    name: 'answers',
    variant: 'offline',
    task: ({ question }: QuestionCase) => offline({ question, asOf: AS_OF }),
    scorers: [
      statesTheFacts,
      citesWhatItSays,
      citesWhatSupportsIt(await readClauseSources(CORPUS)),
      tellsBothReadings,
      stopsWhereTheyStop,
      answersWhatIsAnswered,
    ],
    figures: [medianWords(MOST_WORDS)],
  }
  return [
    {
      ...suite,
      questions: 'dev',
      cases: devQuestions(),
      gates: {
        'states the facts': 0.89,
        'cites what it says': 0.97,
        'citations support their sentence': 0.98,
        'tells both readings': 0.7,
        'declines what is not answered': 0.85,
        'answers what is answered': 0.97,
      },
    },
    {
      ...suite,
      questions: 'test',
      cases: testQuestions(),
      gates: {
        'states the facts': 0.72,
        'cites what it says': 0.97,
        'citations support their sentence': 0.98,
        'tells both readings': 0.5,
        'declines what is not answered': 0.7,
        'answers what is answered': 0.93,
      },
    },
    {
      ...suite,
      questions: 'unseen',
      cases: unseenQuestions(),
      gates: {
        'states the facts': 0.88,
        'cites what it says': 0.97,
        'citations support their sentence': 0.98,
        'tells both readings': 0.3,
        'declines what is not answered': 0.9,
        'answers what is answered': 0.97,
      },
    },
    {
      ...suite,
      questions: 'refusals',
      cases: refusalQuestions(),
      scorers: suite.scorers.filter((scorer) => scorer !== tellsBothReadings),
      gates: {
        'states the facts': 0.83,
        'cites what it says': 0.97,
        'citations support their sentence': 0.98,
        'declines what is not answered': 0.83,
        'answers what is answered': 0.93,
      },
    },
    {
      ...suite,
      questions: 'strangers',
      cases: strangerQuestions(),
      scorers: [stopsWhereTheyStop],
      figures: [],
      gates: { 'declines what is not answered': 0.8 },
    },
    {
      ...suite,
      questions: 'computations',
      cases: computationQuestions(),
      scorers: [statesTheFacts, citesWhatItSays, suite.scorers[2]!, answersWhatIsAnswered],
      gates: {
        'states the facts': 0.97,
        'cites what it says': 0.97,
        'citations support their sentence': 0.98,
        'answers what is answered': 0.97,
      },
    },
    {
      ...suite,
      questions: 'formulas',
      cases: formulaQuestions(),
      scorers: [statesTheFacts, citesWhatItSays, suite.scorers[2]!, answersWhatIsAnswered],
      gates: {
        'states the facts': 0.86,
        'cites what it says': 0.97,
        'citations support their sentence': 0.98,
        'answers what is answered': 0.94,
      },
    },
    {
      name: 'answers',
      variant: 'misbehaving',
      cases: devQuestions().slice(0, 20),
      task: ({ question }) => misled({ question, asOf: AS_OF }),
      scorers: [holdsNothingInvented(INVENTED), citesWhatItSays],
      gates: { 'holds nothing invented': 1, 'cites what it says': 1 },
    },
  ]
}
