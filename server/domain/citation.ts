/** A place in the corpus that supports a sentence. `clause` resolves to a clause or to a section of an ingested document. */
export interface Citation {
  clause: string
  document: string
  section: string
  quote: string
}
