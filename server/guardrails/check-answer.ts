import type { Evidence } from '../domain/evidence.ts'
import { citesOnlyWhatWasRead, citesSomething } from './cites-what-was-read.ts'
import { noWayOut } from './no-way-out.ts'
import { numbersHaveASource } from './numbers-have-a-source.ts'
import type { AnswerCheck, Objection } from './objection.ts'
import { tellsBothReadings } from './tells-both-readings.ts'

const ANSWER_CHECKS: AnswerCheck[] = [
  citesOnlyWhatWasRead,
  citesSomething,
  numbersHaveASource,
  tellsBothReadings,
  noWayOut,
]
const REFUSAL_CHECKS: AnswerCheck[] = [citesOnlyWhatWasRead, numbersHaveASource, noWayOut]

/**
 * Every objection to an answer; none means that it may be shown. A refusal states no fact, so it need not cite
 * nor tell readings, but it may not smuggle in a number, a link or a clause that nobody read.
 */
export function checkAnswer(answer: string, evidence: Evidence, question: string, declined: boolean): Objection[] {
  if (answer.trim() === '') return [{ check: 'not-empty', says: 'The answer is empty; answer the question.' }]
  const checks = declined ? REFUSAL_CHECKS : ANSWER_CHECKS
  return checks.flatMap((check) => check.check(answer, evidence, question))
}
