/** A person on the client's side who decides or pays. */
export interface Sponsor {
  id: string
  clientId: string
  name: string
  role: string | null
  executive: boolean | null
  /** YYYY-MM-DD. */
  lastSeenOn: string | null
}
