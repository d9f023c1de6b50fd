/** The codes for why a client declined (BUD-06). */
export const DECLINE_REASONS = ['price', 'timing', 'relevance', 'dependency'] as const

export type DeclineReason = (typeof DECLINE_REASONS)[number]
