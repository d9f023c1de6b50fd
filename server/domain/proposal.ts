import type { DeclineReason } from './decline-reason.ts'

export const PROPOSAL_STAGES = ['draft', 'sent', 'in-discussion', 'won', 'lost'] as const

/** An offer to a client. Days are YYYY-MM-DD. */
export interface Proposal {
  id: string
  clientId: string
  initiativeId: string | null
  title: string
  amount: number | null
  stage: (typeof PROPOSAL_STAGES)[number]
  sentOn: string | null
  answeredOn: string | null
  /** When it last changed stage, scope or price. */
  movedOn: string | null
  declineReason: DeclineReason | null
}
