const IMPERATIVE =
  /^\s*(please |can you |could you |would you |let's |let us )*(plan|schedule|lay out|draw up|make|build|create|show|list|give)\b/i
const WHICH =
  /^\s*(what|which|how many)\b.*\b(do we have|are planned|are due|fall|are there|must we hold|should we hold)\b/i
const MEETINGS = /\b(meetings?|meeting plan|calendar|sessions|year plan|qbrs)\b/i
const YEAR = /\b(20[2-9]\d)\b/

/** The year for which a question wants the client meetings planned; undefined where it wants no plan or names no year. */
export function yearToPlan(question: string): number | undefined {
  const year = YEAR.exec(question)?.[1]
  const wanted = IMPERATIVE.test(question) || WHICH.test(question)
  return year !== undefined && wanted && MEETINGS.test(question) ? Number(year) : undefined
}
