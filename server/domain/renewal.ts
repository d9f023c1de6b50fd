export const RENEWAL_STAGES = ['upcoming', 'in-talks', 'renewed', 'lost'] as const

/** The end of a term of a client's contract. Days are YYYY-MM-DD. */
export interface Renewal {
  id: string
  clientId: string
  termEnd: string
  stage: (typeof RENEWAL_STAGES)[number]
  /** Null while it is not decided. */
  decidedOn: string | null
}
