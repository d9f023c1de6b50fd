import type { CorpusFolder } from '../corpus-folder.ts'
import { artefactsOf, conflictsOf, openPointsOf, termsOf } from './corpus-dependents.ts'
import type { Dependent } from './dependent.ts'
import { evalCasesIn } from './eval-dependents.ts'
import { promptsIn } from './prompt-dependents.ts'

/** Where the parts of the product stand that rest on clauses. The rules are handed in: they are code, not files. */
export interface Product {
  /** The project's folder, with `prompts/` and, in a checkout, `evals/`. */
  project: URL
  rules: readonly { id: string; clauses: readonly string[] }[]
}

/** Everything in which dependents are found. `corpus` holds the ledger and the lists; `known` are the clauses that a text may name. */
export interface Sources extends Product {
  corpus: CorpusFolder
  known: ReadonlySet<string>
}

/** One reader a kind; each throws a BrokenEntry for what it cannot read. */
export const DEPENDENT_READERS: readonly ((sources: Sources) => Dependent[])[] = [
  rulesOf,
  ({ corpus }) => conflictsOf(corpus),
  ({ corpus }) => termsOf(corpus),
  ({ corpus }) => openPointsOf(corpus),
  ({ corpus }) => artefactsOf(corpus),
  ({ project }) => promptsIn(new URL('prompts/', project)),
  ({ project, known }) => evalCasesIn(new URL('evals/cases/', project), known),
]

/** All that rests on clauses, by kind. */
export const readDependents = (sources: Sources): Dependent[] => DEPENDENT_READERS.flatMap((read) => read(sources))

function rulesOf({ rules }: Sources): Dependent[] {
  return rules.map(({ id, clauses }) => ({
    kind: 'rule',
    name: id,
    clauses: [...clauses],
    file: 'server/rules',
    line: undefined,
  }))
}
