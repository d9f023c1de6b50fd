interface Scored {
  kind: 'corpus' | 'own'
  /** By the text alone. */
  textScore: number
  /** With what fits the handbook; the same as `textScore` for any other text. */
  score: number
}

/**
 * Puts clauses in order, best first. What fits the handbook says nothing of other documents: their places are won by
 * text alone, and the handbook's clauses are put in order among the places that are left.
 */
export function keepPlaces<Clause extends Scored>(clauses: readonly Clause[]): Clause[] {
  const byText = clauses.toSorted((a, b) => b.textScore - a.textScore)
  const fitted = clauses.filter(({ kind }) => kind === 'corpus').toSorted((a, b) => b.score - a.score)
  let next = 0
  return byText.map((clause) => (clause.kind === 'corpus' ? fitted[next++]! : clause))
}
