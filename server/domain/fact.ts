/** Where a fact comes from: a line of the notes, a field of a record, a rule's finding or a clause. */
export interface FactSource {
  kind: 'notes' | 'record' | 'finding' | 'clause'
  /** `line 12`, `clients.renewal_date`, `GEN-04`, `CX-05`. */
  at: string
}

/** A value that a draft may show. Prose refers to it as `{{fact:id}}`; code puts the display text in. */
export interface Fact {
  id: string
  value: string | number | boolean
  unit: 'date' | 'time' | 'money' | 'person' | 'count' | 'text' | 'colour' | 'segment'
  display: string
  source: FactSource
}
