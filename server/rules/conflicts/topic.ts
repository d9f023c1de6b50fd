/** A place where the blueprints disagree or misprint, as rules take it. */
export interface Topic {
  kind: 'contradiction' | 'misprint'
  topic: string
  /** Null where nothing decides; a rule then answers `unknown` unless a position is named. */
  inForce: string | null
  readings: Record<string, { says: string; clauses: readonly string[] }>
}
