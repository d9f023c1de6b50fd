/** The meetings that a year plan holds, with what an invite calls them. */
export const MEETING_KINDS = {
  strategy: 'Strategy session',
  roadmap: 'Roadmap session',
  budget: 'Budget session',
  review: 'Quarterly review',
  'check-in': 'Check-in',
  sync: 'Operational sync',
  qbr: 'QBR',
  planning: 'Annual strategy planning',
  playbook: 'Playbook meeting',
  renewal: 'Renewal call',
} as const

export type MeetingKind = keyof typeof MEETING_KINDS
