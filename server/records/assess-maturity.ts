import { CopilotError } from '../domain/errors.ts'
import type { Database } from '../platform/database/database.ts'
import { assess, findAssessment, type MaturityResult } from '../rules/maturity/index.ts'
import { maturityAnswers, recordMaturityAnswers } from './maturity-answers.ts'

export interface MaturityRequest {
  assessment: string
  /** By question; left out, those on record are taken. */
  answers?: Readonly<Record<string, unknown>> | undefined
  setting?: string | undefined
  /** YYYY-MM-DD. */
  asOf: string
  /** Who records the answers, and the day, YYYY-MM-DD. */
  save?: { by: string; on: string } | undefined
}

/** Assesses the answers given or on record; with `save` the given ones are checked and put on record before. */
export async function assessMaturity(
  database: Database,
  { assessment: name, answers, setting, asOf, save }: MaturityRequest,
): Promise<MaturityResult> {
  const { id } = findAssessment(name)
  if (answers !== undefined) {
    const result = assess(id, answers, { asOf, setting })
    if (save === undefined) return result
    if (save.by.trim() === '') throw new CopilotError('bad-input', 'Name who records the answers.')
    const taken = Object.keys(answers).filter((question) => answers[question] === null)
    const given = result.answers
    await recordMaturityAnswers(database, { assessment: id, answers: given, taken, by: save.by.trim(), on: save.on })
  }
  const recorded = await maturityAnswers(database, id)
  return assess(id, Object.fromEntries(recorded.map(({ question, answer }) => [question, answer])), { asOf, setting })
}
