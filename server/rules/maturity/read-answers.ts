import { CopilotError } from '../../domain/errors.ts'
import { sayNumber } from '../say-number.ts'
import type { Answer, Answers, ChoiceQuestion, NumberQuestion, Question } from './assessment.ts'
import { nearestId } from './nearest-id.ts'

const MOST = 10_000_000

/**
 * The answers by question, in the ids of the questionnaire; null is no answer. Yes and no may be true and false.
 * Throws `bad-input` for a question or an answer that is not in the questionnaire, with the nearest one.
 */
export function readAnswers(questions: readonly Question[], given: unknown): Answers {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new CopilotError('bad-input', 'Give the answers as one object: a question id and its answer each.')
  return Object.fromEntries(
    Object.entries(given).flatMap(([id, answer]): [string, Answer][] => {
      const question = questions.find((each) => each.id === id)
      if (question === undefined) throw noQuestion(id, questions)
      return answer === null || answer === undefined ? [] : [[id, readAnswer(question, answer)]]
    }),
  )
}

function readAnswer(question: Question, given: unknown): Answer {
  if (question.kind === 'number') return readNumber(question, given)
  if (question.kind === 'one') return readOption(question, given)
  if (!Array.isArray(given))
    throw new CopilotError(
      'bad-input',
      `${question.id} takes a list of answers, e.g. ["${question.options[0]!.id}"], or [] for none.`,
    )
  return [...new Set(given.map((each) => readOption(question, each)))]
}

function readNumber({ id, unit, isWhole }: NumberQuestion, given: unknown): number {
  const isRight =
    typeof given === 'number' &&
    Number.isFinite(given) &&
    given >= 0 &&
    given <= MOST &&
    (!isWhole || Number.isInteger(given))
  if (isRight) return given
  throw new CopilotError(
    'bad-input',
    `${id} takes ${isWhole ? 'a whole number' : 'a number'} of ${unit} from 0 to ${sayNumber(MOST)}, without quotes.`,
  )
}

function readOption({ id, options }: ChoiceQuestion, given: unknown): string {
  const said = typeof given === 'boolean' ? (given ? 'yes' : 'no') : String(given)
  const ids = options.map((option) => option.id)
  const found = ids.find((option) => option === said.trim().toLowerCase())
  if (found !== undefined) return found
  throw new CopilotError(
    'bad-input',
    `${id} has no answer "${said.slice(0, 40)}"; did you mean "${nearestId(said, ids)}"? It takes ${ids.join(', ')}.`,
  )
}

const noQuestion = (id: string, questions: readonly Question[]) =>
  new CopilotError(
    'bad-input',
    `There is no question "${id.slice(0, 40)}"; did you mean "${nearestId(
      id,
      questions.map((question) => question.id),
    )}"?`,
  )
