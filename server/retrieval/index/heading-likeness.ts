/** How alike a question and a heading are, from 0 (no word in common) to 1 (the same words): twice the shared over the sum. */
export function headingLikeness(question: Set<string>, heading: Set<string>): number {
  const shared = question.intersection(heading).size
  return shared === 0 ? 0 : (2 * shared) / (question.size + heading.size)
}
