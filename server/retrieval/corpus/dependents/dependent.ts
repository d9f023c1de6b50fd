/** A part of the product that rests on clauses: when one of them changes, it may have to change too. */
export interface Dependent {
  kind: 'rule' | 'conflict' | 'term' | 'open point' | 'artefact' | 'prompt' | 'eval case'
  /** Its id or its name, as people know it. */
  name: string
  /** Clauses, and sections that have no id of the register. */
  clauses: string[]
  /** Where it stands, seen from the project's folder; a rule is found by its id. */
  file: string
  line: number | undefined
}
