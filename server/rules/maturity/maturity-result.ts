import type { Ground } from '../../domain/finding.ts'
import type { Answer, Answers } from './assessment.ts'

/** Where one row stands. */
export interface RowResult {
  row: string
  title: string
  group?: string
  /** Null where it is not answered, or fits no level or several. */
  level: number | null
  name: string | null
  /** All levels that the answers fit. */
  fits: readonly number[]
  counts: boolean
}

/** An answer, and what it shows by which clause. */
export interface Shown extends Ground {
  question: string
  answer: Answer
  levels: readonly number[]
}

/** What the next level asks and the answers do not show. */
export interface Gap extends Ground {
  question: string
  /** The level that asks it; null where it sustains the highest one. */
  towards: number | null
}

/** What an answer touches on which the blueprints disagree, or on which the rows do. */
export interface Disagreement {
  says: string
  clauses: readonly string[]
  /** The entry of the ledger of contradictions, where there is one. */
  ledger?: string
}

export interface GroupResult {
  group: string
  level: number | null
  name: string | null
}

/** What an assessment answers. */
export interface MaturityResult {
  assessment: string
  title: string
  /** The day it holds for, YYYY-MM-DD. */
  asOf: string
  /** The setting that was applied, if one was named. */
  setting: string | null
  /** Null where the level is unknown. */
  level: number | null
  name: string | null
  /** What the scale calls its levels. */
  word: 'level' | 'stage'
  /** The answers as they were read. */
  answers: Answers
  perGroup: GroupResult[]
  perRow: RowResult[]
  evidence: Shown[]
  gaps: Gap[]
  /** The questions without an answer that leave something open. */
  missing: string[]
  conflicts: Disagreement[]
  notes: Ground[]
}
