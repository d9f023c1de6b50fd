import type { AnswerCheck } from './objection.ts'
import { citationsIn } from './citations-in.ts'

/** Every cited clause was returned by a tool in this turn. */
export const citesOnlyWhatWasRead: AnswerCheck = {
  name: 'cites-only-what-was-read',
  because: 'A citation that does not resolve to a clause read in this turn is a defect.',
  check(answer, { clauses }) {
    return citationsIn(answer)
      .filter((id) => !clauses.has(id))
      .map((id) => ({
        check: this.name,
        says: `[${id}] was not returned by a tool in this turn; cite only clauses that were.`,
      }))
  },
}

/** An answer that states something cites something, unless it only reports records or computed results. */
export const citesSomething: AnswerCheck = {
  name: 'cites-something',
  because: 'Answers are cited.',
  check(answer, { records, findings }) {
    if (citationsIn(answer).length > 0 || records.length > 0 || findings.length > 0) return []
    return [{ check: this.name, says: 'Nothing is cited; cite the clause behind each statement.' }]
  },
}
