import type { AnswerCheck } from './objection.ts'
import { citationsIn } from './citations-in.ts'
import { numbersIn, printsOneOf, valuesIn } from './numbers.ts'

/** Each number stands in a clause that the answer cites, in a finding, a record, a reading, or in the question itself. */
export const numbersHaveASource: AnswerCheck = {
  name: 'numbers-have-a-source',
  because: 'Code writes numbers: a chat answer may quote one only from a cited clause or a finding of the turn.',
  check(answer, { clauses, findings, records, conflicts }, question) {
    const cited = citationsIn(answer).flatMap((id) => {
      const clause = clauses.get(id)
      return clause === undefined ? [] : [`${clause.section} ${clause.documentTitle} ${clause.text}`]
    })
    const readings = [...conflicts.values()].map((conflict) => JSON.stringify(conflict))
    const values = [...cited, ...readings, JSON.stringify(findings), JSON.stringify(records), question].flatMap(
      valuesIn,
    )
    return numbersIn(answer)
      .filter((number) => !printsOneOf(number, values))
      .map(({ raw }) => ({
        check: this.name,
        says: `"${raw}" is in no clause that is cited and in no result; remove it or cite its clause.`,
      }))
  },
}
