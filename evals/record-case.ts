/** A question about the sample portfolio, and what a right answer must hold. */
export interface RecordCase {
  id: string
  kind: string
  question: string
  /** The client that is chosen; undefined for the portfolio. */
  client?: string
  /** Stand in the answer to the letter, whatever the case of letters. */
  facts: string[]
  clauses: string[]
  /** Tools of which one must have been called, and succeeded. */
  tool: string
}
