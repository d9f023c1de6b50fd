const NO_DUE = '9999'

/** Sorts by due day, first the earliest; what has none comes last. */
export const byDue = (a: { dueOn: string | null }, b: { dueOn: string | null }): number => {
  const [first, second] = [a.dueOn ?? NO_DUE, b.dueOn ?? NO_DUE]
  return first === second ? 0 : first < second ? -1 : 1
}
