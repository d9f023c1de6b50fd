import type { Rule } from '../../../rules/define-rule.ts'

/** Whether a rule that its title keeps to one segment may be meant. */
export function isOfSegment(
  { title }: Rule,
  { segments, question }: { segments: readonly string[]; question: string },
): boolean {
  const [, letter, place] = /\bSegment ([A-D])\b(?: at ([A-Z][\w ]+))?/.exec(title) ?? []
  return letter === undefined || segments.includes(letter) || (place !== undefined && question.includes(place))
}
