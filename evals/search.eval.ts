import type { Passage } from '../server/domain/passage.ts'
import type { Copilot } from './copilot.ts'
import type { Eval } from './define-eval.ts'
import { devQuestions, type QuestionCase, testQuestions, unseenQuestions } from './questions.ts'
import { findsTheFacts } from './scorers/search-scorers.ts'

const FIRST = 5
const AS_OF = '2026-11-24'

/** Do the first clauses that search finds hold what a right answer must state? */
export function searchEvals({ searchAndCompute }: Copilot): Eval<QuestionCase, Passage[]>[] {
  const suite = {
    name: `search, first ${FIRST}`,
    variant: 'none',
    task: ({ question }: QuestionCase) => searchAndCompute(question, { limit: FIRST, asOf: AS_OF }),
    scorers: [findsTheFacts],
  }
  return [
    {
      ...suite,
      questions: 'dev',
      cases: devQuestions().filter(answerable),
      gates: { 'finds the facts': 0.95 },
    },
    { ...suite, questions: 'test', cases: testQuestions().filter(answerable), gates: { 'finds the facts': 0.84 } },
    { ...suite, questions: 'unseen', cases: unseenQuestions().filter(answerable), gates: { 'finds the facts': 0.95 } },
  ]
}

const answerable = (question: QuestionCase) => question.answerable
