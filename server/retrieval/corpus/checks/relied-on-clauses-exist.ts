import type { Check } from './check.ts'

/** Rules, the conflict ledger, the glossary, the open points, the artefacts, prompts and eval cases name only clauses that are there. */
export const reliedOnClausesExist: Check = {
  name: 'relied-on',
  holds: 'Every clause that the product rests on is there',
  find: ({ dependents, sections }) => [
    ...dependents.flatMap(({ kind, name, clauses, file, line }) =>
      clauses
        .filter((clause) => !sections.has(clause))
        .map((clause) => ({
          file,
          line,
          says: `The ${kind} "${name}" rests on ${clause}, which no heading has.`,
          todo: `Write ${clause} back into the corpus, or name the clause that says it now.`,
        })),
    ),
    ...dependents
      .filter(({ kind, clauses }) => kind === 'term' && clauses.length === 0)
      .map(({ name, file, line }) => ({
        file,
        line,
        says: `The term "${name}" names no clause.`,
        todo: 'Name the clause that defines it.',
      })),
  ],
}
