/** Where a question was asked. */
export type Channel = 'cli' | 'http' | 'web'

/** Why a question was not answered: something is known or said to be open, or nothing speaks of it. */
export type WhyUnanswered = 'open-point' | 'nothing-near'

/** A question that the blueprints did not answer. Who asked it is no part of it. */
export interface UnansweredQuestion {
  text: string
  /** Undefined where the caller did not say. */
  channel: Channel | undefined
  /** Ids of the clauses nearest to it, nearest first. */
  clauses: string[]
  /** Undefined where it is not known. */
  reason: WhyUnanswered | undefined
}
