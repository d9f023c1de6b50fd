import type { Answers, Row, Scale } from './assessment.ts'
import type { Disagreement, Gap } from './maturity-result.ts'
import { fitOf } from './fit.ts'
import { levelsByRow, levelsInCommon } from './levels-by-row.ts'
import { sayFigure } from './say-answer.ts'

/** What the blueprints leave open or say twice, as far as the answers and gaps touch it, each once. */
export function findDisagreements(
  scale: Scale,
  rows: readonly Row[],
  answers: Answers,
  gaps: readonly Gap[],
): Disagreement[] {
  const all = [...betweenRows(scale, rows, answers), ...onFigures(scale, answers), ...onAnswers(scale, answers, gaps)]
  return [...new Map(all.map((each) => [each.ledger ?? each.says, each])).values()]
}

function betweenRows({ combines, ledger, questions }: Scale, rows: readonly Row[], answers: Answers): Disagreement[] {
  const asked = questions.filter(({ id, row }) => answers[id] !== undefined && rows.some((each) => each.id === row))
  const fits = asked.map((question) => fitOf(question, answers[question.id]!))
  const told = levelsByRow(rows, asked, fits)
    .map((levels, at) => ({ title: rows[at]!.title, levels }))
    .filter(({ levels }) => levels.length > 0)
  if (combines === 'apart' || told.length < 2 || levelsInCommon(told.map(({ levels }) => levels)).length > 0) return []
  return [
    {
      says: `The rows point to different levels (${told.map(({ title, levels }) => `${title} ${levels.join(' or ')}`).join(', ')}); no clause says which counts.`,
      clauses: [...new Set(asked.map(({ clause }) => clause))],
      ...(ledger === undefined ? {} : { ledger }),
    },
  ]
}

const onFigures = ({ questions }: Scale, answers: Answers): Disagreement[] =>
  questions.flatMap((question) => {
    const answer = answers[question.id]
    if (question.kind !== 'number' || answer === undefined || fitOf(question, answer).levels.length === 1) return []
    return [{ says: `${sayFigure(question, Number(answer))}.`, clauses: [question.clause], ledger: question.ledger }]
  })

const onAnswers = ({ questions }: Scale, answers: Answers, gaps: readonly Gap[]): Disagreement[] =>
  questions.flatMap((question) => {
    if (question.kind === 'number') return []
    const given = [answers[question.id]].flat()
    return question.options.flatMap(({ id, says, disputed }) =>
      disputed !== undefined &&
      (given.includes(id) || gaps.some((gap) => gap.question === question.id && gap.says === says))
        ? [disputed]
        : [],
    )
  })
