/**
 * The numbers of a blueprint, by the clause that prints them, with the day they took effect, the edition that states
 * them and the day a person last checked them. Listed oldest first; a change is a new entry, never an edit.
 */
export interface Dated<Values> {
  /** YYYY-MM-DD. */
  from: string
  edition: string
  /** YYYY-MM-DD. */
  reviewedOn: string
  values: Values
}

/** The entry in force on a day, or undefined when the day is before the first entry. */
export function inForce<Values>(entries: readonly Dated<Values>[], asOf: string): Dated<Values> | undefined {
  return entries.findLast((entry) => entry.from <= asOf)
}
