import type { CheckedCorpus } from './checked-corpus.ts'
import type { Problem } from './problem.ts'

/** One thing that holds for every corpus. */
export interface Check {
  name: string
  /** What holds, as a heading over the places where it does not. */
  holds: string
  find(corpus: CheckedCorpus): Problem[]
}
