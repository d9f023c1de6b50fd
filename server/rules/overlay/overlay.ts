/** One thing that a provider has set for itself, and who said so, when and why. */
export interface OwnChange {
  /** `ENG-04.cadence.green`, a conflict's id, or a setting's name. */
  subject: string
  from: string | null
  to: string
  reason: string
  by: string
  /** YYYY-MM-DD. */
  on: string
}

/** What stands in place of the blueprints' own numbers and positions. */
export interface Overlay {
  /** By clause, as deep as the clause's own numbers: `{ 'ENG-04': { cadence: { green: 92 } } }`. */
  numbers: Readonly<Record<string, unknown>>
  /** The position on a conflict, by its id. */
  positions: Readonly<Record<string, string>>
  /** Why, by clause or conflict; empty for a what-if. */
  changes: readonly OwnChange[]
}

/** Other numbers of some clauses, in place of the blueprints' and of the provider's own: for a what-if. */
export const otherNumbers = (numbers: Overlay['numbers'], own: Overlay = NOTHING_OWN): Overlay => ({
  numbers: { ...own.numbers, ...numbers },
  positions: own.positions,
  changes: own.changes.filter(
    ({ subject }) => !Object.keys(numbers).some((clause) => subject.startsWith(`${clause}.`)),
  ),
})

const NOTHING_OWN: Overlay = { numbers: {}, positions: {}, changes: [] }
