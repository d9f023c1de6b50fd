import { analyse } from './analyse.ts'

// Words that say how something is asked, not what about.
const ASKING = new Set(
  analyse(
    'many much long big often soon exactly need use used make made get vs versus happen mean meant compute count exact tell give work want please stand must appear define say turn turns rule rules difference differ compare compared come really actually',
  ),
)

/** The index terms of a question that name its subject. A question of nothing but asking words keeps them all. */
export function subjectOf(question: string): string[] {
  const terms = analyse(question)
  const subject = terms.filter((term) => !ASKING.has(term))
  return subject.length === 0 ? terms : subject
}
