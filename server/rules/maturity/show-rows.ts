import type { Answers, Question, Scale } from './assessment.ts'
import { fitOf } from './fit.ts'
import { levelsByRow } from './levels-by-row.ts'
import type { RowResult, Shown } from './maturity-result.ts'
import { sayAnswer } from './say-answer.ts'
import { settleLevel } from './settle-level.ts'

/** Where each row stands by the answers given. Its level is settled only where no further answer could change it. */
export function showRows({ rows, questions, levels }: Scale, answers: Answers): RowResult[] {
  return rows.map((row) => {
    const { id, title, group, counts } = row
    const asked = questions.filter((question) => question.row === id && answers[question.id] !== undefined)
    const [fitting = []] = levelsByRow(
      [row],
      asked,
      asked.map((question) => fitOf(question, answers[question.id]!)),
    )
    const { level } = settleLevel([row], questions, answers, 'agree')
    const name = levels.find((each) => each.level === level)?.name ?? null
    const fits = fitting.toSorted((one, other) => one - other)
    return { row: id, title, ...(group === undefined ? {} : { group }), level, name, fits, counts }
  })
}

/** Every answer with what it shows; of a list, one line for each thing that was ticked. */
export const showEvidence = (questions: readonly Question[], answers: Answers): Shown[] =>
  questions.flatMap((question) => {
    const answer = answers[question.id]
    if (answer === undefined) return []
    const given = question.kind === 'several' && Array.isArray(answer) ? (answer as readonly string[]) : [answer]
    return given.map((each) => ({
      question: question.id,
      answer: each,
      clause: clauseOf(question, each),
      says: sayAnswer(question, each),
      levels: fitOf(question, each).levels,
    }))
  })

const clauseOf = (question: Question, answer: unknown) =>
  (question.kind === 'number' ? undefined : question.options.find(({ id }) => id === answer)?.clause) ?? question.clause
