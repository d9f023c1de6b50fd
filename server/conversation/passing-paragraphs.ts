import type { Objection } from '../guardrails/objection.ts'

/** The paragraphs of a text to which a check objects neither one by one nor together; undefined where none are left. */
export function passingParagraphs(text: string, check: (part: string) => Objection[]): string | undefined {
  const kept = text.split('\n\n').filter((paragraph) => check(paragraph).length === 0)
  const together = kept.join('\n\n')
  return kept.length === 0 || check(together).length > 0 ? undefined : together
}
