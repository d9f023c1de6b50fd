import type { AnswerCheck } from './objection.ts'
import { citationsIn } from './citations-in.ts'

/** Where the question touches a disagreement, the answer cites each reading and says which is in force. */
export const tellsBothReadings: AnswerCheck = {
  name: 'tells-both-readings',
  because: 'Where the blueprints disagree, say so: both readings with their clauses, and the one in force.',
  check(answer, { conflicts }) {
    const cited = new Set(citationsIn(answer))
    return [...conflicts.values()].flatMap(({ topic, readings, inForce }) => {
      const untold = readings
        .slice(0, 2)
        .filter(({ clauses }) => clauses.length > 0 && !clauses.some((clause) => cited.has(clause)))
      const settled =
        inForce === null ? /\b(nothing|not decided|open|no house position)\b/i : /\b(in force|holds?|house position)\b/i
      if (untold.length === 0 && settled.test(answer)) return []
      return [
        {
          check: this.name,
          says: `The blueprints disagree on ${topic}: give each reading with its clause (${readings.map(({ says, clauses }) => `${says} [${clauses.join(', ')}]`).join(' / ')}) and say which is in force (${inForce ?? 'none'}).`,
        },
      ]
    })
  },
}
