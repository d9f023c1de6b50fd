import type { Database, Queries } from '../platform/database/database.ts'

/** An answer on record to a question of a maturity assessment. */
interface RecordedAnswer {
  question: string
  /** As the questionnaire takes it: an option, a number or a list of options. */
  answer: unknown
  recordedBy: string
  /** YYYY-MM-DD. */
  recordedOn: string
}

interface AnswersToRecord {
  assessment: string
  /** By question, checked. */
  answers: Readonly<Record<string, unknown>>
  /** The questions whose answers are taken away. */
  taken: readonly string[]
  by: string
  /** YYYY-MM-DD. */
  on: string
}

/** The answers on record to an assessment, by question. */
export const maturityAnswers = (queries: Queries, assessment: string) =>
  queries.query<RecordedAnswer>(
    `select question, answer, recorded_by as "recordedBy", to_char(recorded_on, 'YYYY-MM-DD') as "recordedOn"
     from maturity_answers where assessment = $1 order by question`,
    [assessment],
  )

/** Records answers, all or none. A later answer takes the place of an earlier one; other answers stay. */
export const recordMaturityAnswers = (database: Database, { assessment, answers, taken, by, on }: AnswersToRecord) =>
  database.transaction(async (transaction) => {
    await transaction.query('delete from maturity_answers where assessment = $1 and question = any($2::text[])', [
      assessment,
      taken,
    ])
    for (const [question, answer] of Object.entries(answers)) {
      await transaction.query(
        `insert into maturity_answers (assessment, question, answer, recorded_by, recorded_on)
         values ($1, $2, $3::text::jsonb, $4, $5)
         on conflict (assessment, question) do update
         set answer = excluded.answer, recorded_by = excluded.recorded_by, recorded_on = excluded.recorded_on`,
        [assessment, question, JSON.stringify(answer), by, on],
      )
    }
  })
