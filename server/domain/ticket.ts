const PRIORITIES = ['P1', 'P2', 'P3', 'P4'] as const

/** A request or an incident at the service desk. Days are YYYY-MM-DD; null means "not known". */
export interface Ticket {
  id: string
  clientId: string
  openedOn: string
  /** Null while the ticket is open. */
  closedOn: string | null
  priority: (typeof PRIORITIES)[number] | null
  kind: string | null
  slaMet: boolean | null
  reopened: boolean | null
  /** From 1 to 5. */
  satisfaction: number | null
  /** Whether the person who rated it is a detractor, by the provider's own measure. */
  detractor: boolean | null
  rootCause: string | null
}
