import type { Fact } from '../../domain/fact.ts'
import type { Segment } from '../../domain/segment.ts'

/** What was decided, by whom, by when, for how much. Absent parts are null and never filled in. */
interface RecapDecision {
  id: string
  title: string
  whyNow: string
  owner: string | null
  /** YYYY-MM-DD, or null where the notes name no calendar day. */
  date: string | null
  /** As written in the notes, e.g. `$4,500`. */
  budget: string | null
  inWriting: boolean | null
  /** Counts for expansion credit only with owner, date and budget in writing (GEN-02). */
  creditCounts: boolean
  /** What it lacks for credit. */
  absent: string[]
}

/** A candidate that is not one of the two, with the reason. */
export interface BacklogItem {
  title: string
  reason: string
  line: number
}

/** The words that a model may write. Anything countable in them is a fact reference, never a digit. */
export interface RecapProse {
  whyNow: Record<string, string>
  heard: string
  changed: string
}

/** Everything of a recap that code settles before a word is written. */
export interface RecapPlan {
  client: { id: string; name: string; segment: Segment | 'unknown' }
  /** ISO 8601. */
  meetingEndedAt: string
  /** 48 hours after the meeting (GEN-04). */
  recapDue: string
  /** 72 hours after the meeting (GEN-05). */
  firstActionDue: string
  recapStatus: string
  decisions: (Omit<RecapDecision, 'whyNow'> & { line: number; reason: string | null })[]
  backlog: BacklogItem[]
  risks: { says: string; source: string }[]
  heard: string | null
  changed: string | null
  nextCadence: string
  facts: Fact[]
  /** Lines of the notes that read like instructions to the copilot; they were left out. */
  leftOut: number[]
}
