import type { Fact } from './fact.ts'
import type { Usage } from './answer.ts'

/** One check that a draft went through, and whether it held. */
export interface Verdict {
  check: string
  clause: string
  holds: boolean
  says: string
}

/** A recap that may be sent, with the proof of how it came about. */
export interface RecapDraft {
  kind: 'recap'
  client: { id: string; name: string; segment: string }
  meetingEndedAt: string
  recapDue: string
  recapStatus: string
  firstActionDue: string
  decisions: {
    id: string
    title: string
    whyNow: string
    owner: string | null
    date: string | null
    budget: string | null
    inWriting: boolean | null
    creditCounts: boolean
    absent: string[]
  }[]
  backlog: { title: string; reason: string; line: number }[]
  risks: { says: string; source: string }[]
  heard: string
  changed: string
  nextCadence: string
  markdown: string
  notices: string[]
  model: string
  usage: Usage
  proof: { facts: Fact[]; checks: Verdict[]; editions: Record<string, string>; hash: string }
}
