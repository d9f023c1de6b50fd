import type { Artefact } from '../artefact-index.ts'
import type { Dependent } from '../dependents/dependent.ts'
import type { CorpusText } from './corpus-text.ts'
import type { Problem } from './problem.ts'

/** A corpus as it stands on the disk, right or not, with what rests on it. */
export interface CheckedCorpus {
  texts: CorpusText[]
  /** Every clause and section by its id. */
  sections: ReadonlyMap<string, { title: string; text: string }>
  dependents: Dependent[]
  artefacts: (Dependent & { artefact: Artefact })[]
  /** Lists that cannot be read. */
  unreadable: Problem[]
}
