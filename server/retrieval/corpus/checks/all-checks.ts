import { artefactsDescribed } from './artefacts-described.ts'
import type { Check } from './check.ts'
import { headersComplete } from './headers-complete.ts'
import { idsUnique } from './ids-unique.ts'
import { listsReadable } from './lists-readable.ts'
import { mentionsResolve } from './mentions-resolve.ts'
import { questionsPlaced } from './questions-placed.ts'
import { reliedOnClausesExist } from './relied-on-clauses-exist.ts'
import { sectionsReadable } from './sections-readable.ts'
import { standingSaid } from './standing-said.ts'
import { tablesWhole } from './tables-whole.ts'

/** Every check of the corpus, in the order in which they are told. */
export const CHECKS: readonly Check[] = [
  headersComplete,
  listsReadable,
  idsUnique,
  reliedOnClausesExist,
  mentionsResolve,
  artefactsDescribed,
  tablesWhole,
  standingSaid,
  sectionsReadable,
  questionsPlaced,
]
