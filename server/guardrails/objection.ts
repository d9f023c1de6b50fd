import type { Evidence } from '../domain/evidence.ts'

/** What is wrong with a draft, in words that a model or a person can act on. */
export interface Objection {
  check: string
  says: string
}

/** One check of an answer against the evidence of its turn. No objection means it holds. */
export interface AnswerCheck {
  name: string
  /** The clause or principle that asks for it. */
  because: string
  check(answer: string, evidence: Evidence, question: string): Objection[]
}
