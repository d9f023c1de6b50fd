import type { Dependent } from './dependent.ts'

/** Looks up what rests on a clause. */
export function createRestsOn(dependents: Dependent[]): (clause: string) => Dependent[] {
  const byClause = new Map<string, Dependent[]>()
  for (const dependent of dependents)
    for (const clause of dependent.clauses) {
      const known = byClause.get(clause)
      if (known === undefined) byClause.set(clause, [dependent])
      else known.push(dependent)
    }
  return (clause) => byClause.get(clause) ?? []
}
