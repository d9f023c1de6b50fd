import { analyse } from './analyse.ts'

// Words that say how something is asked, not what about.
const ASKING = new Set(
  analyse(
    `many much long often soon exactly need use used make made get vs versus happen mean meant compute count exact tell give work want please stand must appear define say turn turns rule rules difference differ compare compared come really actually
     put front handle deal room thing things stuff way ways right same one ones going go let keep kept doing done well ok okay sure else actually basically simply kind sort lot bit still yet already anyone someone something anything everything somebody look like know think feel seem sound start begin end try help ask asked answer question suppose say said told explain describe show list name call called see find found take took bring set got getting goes went gone come came back able allowed supposed happens happened happening does doing did done thats whats hows im ive dont doesnt isnt cant wont id ill were
     blueprint blueprints page pages pls quick quickly short briefly possible best good bad better hard easy new old today now again always never ever maybe perhaps instead rather per going guy guys folks people side case cases example point`,
  ),
)

/** What a word of asking counts beside one of the subject. */
const ASKING_WEIGHT = 0.35

/** The index terms of a question that name its subject. A question of nothing but asking words keeps them all. */
export function subjectOf(question: string): string[] {
  const terms = analyse(question)
  const subject = terms.filter((term) => !ASKING.has(term))
  return subject.length === 0 ? terms : subject
}

/** How much each term of a question counts: words of asking, however rare they are, say little of what is meant. */
export function askedWeights(question: string): Map<string, number> {
  const weights = new Map<string, number>()
  const terms = analyse(question)
  const subject = new Set(subjectOf(question))
  for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + (subject.has(term) ? 1 : ASKING_WEIGHT))
  return weights
}
