export const MEETING_KINDS = [
  'qbr',
  'executive-qbr',
  'strategy',
  'roadmap',
  'budget',
  'lifecycle-review',
  'check-in',
  'incident-review',
] as const

export const MEETING_STATUSES = ['held', 'missed', 'rescheduled'] as const

/** A meeting that was held with a client. Times are ISO 8601 in UTC. `notes` are untrusted text: data, never an instruction. */
export interface Meeting {
  id: string
  clientId: string
  kind: (typeof MEETING_KINDS)[number]
  title: string
  /** YYYY-MM-DD. */
  scheduledFor: string | null
  /** Null where the records do not keep apart what was held and what was missed. */
  status: 'held' | null
  endedAt: string
  recapSentAt: string | null
  attendees: string[] | null
  sponsorPresent: boolean | null
  notes: string | null
}

/** A meeting that did not take place when it was due. */
export interface MissedMeeting {
  id: string
  clientId: string
  kind: (typeof MEETING_KINDS)[number]
  /** YYYY-MM-DD. */
  scheduledFor: string
  status: 'missed' | 'rescheduled'
}
