import type { Answers } from './assessment.ts'

/** A case worked by hand from the clauses it proves. */
export interface MaturityExample {
  name: string
  assessment: string
  proves: readonly string[]
  answers: Answers
  setting?: string
  level: number | null
  /** The whole list, where the case is about it. */
  missing?: readonly string[]
  /** Levels by row, where the case is about rows. */
  rows?: Readonly<Record<string, number | null>>
  groups?: Readonly<Record<string, number | null>>
  /** Words that some gap must hold, each. */
  gaps?: readonly string[]
  /** Words that no gap may hold. */
  noGap?: readonly string[]
  /** Words that some note or disagreement must hold, each. */
  says?: readonly string[]
  ledger?: readonly string[]
}
