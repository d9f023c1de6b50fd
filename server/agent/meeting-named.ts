// The kinds of the cadence, by the words that people use for them.
const KINDS: [string, RegExp][] = [
  ['strategy', /\b(strategy|strategic)\b/i],
  ['roadmap', /\broadmap\b/i],
  ['budget', /\bbudget\b/i],
  ['review', /\b(review|qbr)\b/i],
  ['check-in', /\bcheck-?in\b/i],
  ['sync', /\bsync\b/i],
]

/** The kind of meeting of the cadence that a question names. */
export const meetingNamed = (question: string): string | undefined =>
  KINDS.find(([, pattern]) => pattern.test(question))?.[0]
