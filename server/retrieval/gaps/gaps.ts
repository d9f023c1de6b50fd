import { CopilotError } from '../../domain/errors.ts'
import type { UnansweredQuestion } from '../../domain/unanswered-question.ts'
import type { Config } from '../../platform/config.ts'
import type { Database, Queries } from '../../platform/database/database.ts'
import type { OpenPoints } from '../open-points.ts'
import type { Retrieval } from '../retrieval.ts'
import { byWeight, type Gap, toGap } from './gap.ts'
import { groupQuestions, termsOf } from './group-questions.ts'
import type { KeptQuestion } from './kept-question.ts'
import { noticesOf } from './notices.ts'
import type { NamesOnRecord } from './redaction/name-book.ts'
import { redactUnanswered } from './redaction/redact-unanswered.ts'

/** The gaps of the corpus, what was asked most first. */
export interface GapReport {
  keeps: Config['keepQuestions']
  /** How many questions and groups there are; `gaps` may be fewer. */
  questions: number
  groups: number
  gaps: Gap[]
  /** What a person should know of the list, e.g. that no question is kept. */
  notices: string[]
}

/** The questions that were not answered. */
export interface Gaps {
  /** Keeps a question as far as the organisation lets it: not at all, redacted, or as it was asked. */
  keep(question: UnansweredQuestion): Promise<void>
  /** The questions asked on or after a day, grouped. Those older than 180 days are dropped for good. */
  list(options: { since?: string | undefined; limit: number }): Promise<GapReport>
  /** Deletes some kept questions, or all, and says how many. Throws `not-found`, and deletes none, where one is not there. */
  forget(ids?: number[]): Promise<number>
}

interface Surroundings {
  keeps: Config['keepQuestions']
  retrieval: Pick<Retrieval, 'rarities'>
  openPoints: OpenPoints
  namesOnRecord(): Promise<NamesOnRecord>
}

export const DAYS_KEPT = 180

/** The unanswered questions in a migrated database. */
export function createGaps(database: Database, { keeps, retrieval, openPoints, namesOnRecord }: Surroundings): Gaps {
  return {
    async keep(question) {
      if (keeps === 'off') return
      const { text, channel, clauses, reason } =
        keeps === 'full' ? question : await redactUnanswered(database, question, await namesOnRecord())
      await database.query(
        'insert into unanswered_questions (text, channel, clauses, reason) values ($1, $2, $3, $4)',
        [text, channel ?? null, clauses, reason ?? null],
      )
    },

    async list({ since, limit }) {
      await database.query('delete from unanswered_questions where day < current_date - $1::int', [DAYS_KEPT])
      const questions = await database.query<KeptQuestion>(
        'select id, text, day, channel, clauses, reason from unanswered_questions where $1::date is null or day >= $1::date order by id',
        [since ?? null],
      )
      const rarities = await retrieval.rarities([...new Set(questions.flatMap((question) => [...termsOf(question)]))])
      const groups = groupQuestions(questions, (term) => rarities.get(term)!)
      const sections = await sectionsOf(database, questions)
      const gaps = groups.map((group) => toGap(group, openPoints, sections)).toSorted(byWeight)
      return {
        keeps,
        questions: questions.length,
        groups: groups.length,
        gaps: gaps.slice(0, limit),
        notices: noticesOf(keeps, questions.length, since),
      }
    },

    forget: (ids) =>
      database.transaction(async (transaction) => {
        const gone = await transaction.query<{ id: number }>(
          'delete from unanswered_questions where $1::int[] is null or id = any($1) returning id',
          [ids ?? null],
        )
        const missing = ids?.filter((id) => !gone.some((each) => each.id === id)) ?? []
        if (missing.length > 0)
          throw new CopilotError(
            'not-found',
            `No question ${missing.join(', ')} is kept; copilot corpus gaps lists them.`,
          )
        return gone.length
      }),
  }
}

async function sectionsOf(queries: Queries, questions: KeptQuestion[]): Promise<Map<string, string>> {
  const rows = await queries.query<{ id: string; section: string }>(
    'select id, section from clauses where id = any($1)',
    [[...new Set(questions.flatMap(({ clauses }) => clauses))]],
  )
  return new Map(rows.map(({ id, section }) => [id, section]))
}
