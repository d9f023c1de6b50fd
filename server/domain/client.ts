/** A client of the provider, as recorded. Null means "not known". */
export interface Client {
  /** The external id: the provider's own key for the client. */
  id: string
  name: string
  industry: string | null
  /** Monthly recurring revenue, in the record's currency. */
  mrr: number | null
  employees: number | null
  /** From 1 to 5, halves allowed (SEG-01). */
  maturity: number | null
  /** From 1 to 5, halves allowed (SEG-01). */
  appetite: number | null
  csm: string | null
  am: string | null
  tam: string | null
  vcio: string | null
  /** YYYY-MM-DD. */
  renewalDate: string | null
  /** MM-DD. */
  fiscalYearEnd: string | null
  /** The client's business goal level, 1 to 5. */
  goalLevel: number | null
  /** Whether the last answer to the recommendation question was a detractor, and its day, YYYY-MM-DD. */
  npsDetractor: boolean | null
  npsAnsweredOn: string | null
}
