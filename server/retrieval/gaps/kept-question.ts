import type { WhyUnanswered } from '../../domain/unanswered-question.ts'

/** A question as it is kept: the day, not the time, and nothing of who asked. */
export interface KeptQuestion {
  id: number
  text: string
  /** YYYY-MM-DD. */
  day: string
  channel: string | null
  /** Ids of the nearest clauses, nearest first. */
  clauses: string[]
  reason: WhyUnanswered | null
}
