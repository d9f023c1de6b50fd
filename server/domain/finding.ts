/** One step of a rule's reasoning, in words a client could read, with the clause that allows it. */
export interface Ground {
  clause: string
  says: string
}

/** One way to read a matter on which the blueprints disagree. */
export interface Reading {
  position: string
  says: string
  clauses: string[]
}

/** A place where the blueprints disagree (or misprint a figure), and which reading is in force. */
export interface Conflict {
  id: string
  kind: 'contradiction' | 'misprint'
  topic: string
  clauses: string[]
  readings: Reading[]
  /** The position in force, or null when the blueprints leave it open. */
  inForce: string | null
  because: string
  owner: string
}

/** The entry of the ledger that a finding rests on, with the reading that was applied. */
export interface AppliedConflict {
  id: string
  topic: string
  applied: string | null
  readings: Reading[]
}

export type FindingStatus = 'decided' | 'unknown' | 'not-in-force' | 'invalid'

/** What a rule answers: a value with its reasons, or why there is none. */
export interface Finding {
  rule: string
  /** The day the rule was applied for, YYYY-MM-DD. */
  asOf: string
  status: FindingStatus
  value: Record<string, unknown> | null
  /** Inputs that the result needs and that were absent or null. */
  missing: string[]
  because: Ground[]
  conflicts: AppliedConflict[]
  /** Only when `invalid`: one sentence that names the field. */
  error?: string
}
