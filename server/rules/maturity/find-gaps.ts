import type { Answers, ChoiceQuestion, Option, Question, Row, Scale } from './assessment.ts'
import type { Gap, RowResult } from './maturity-result.ts'

/** What is not shown of what comes next: the next level of the whole, or of a row that stands alone, never one further. */
export function findGaps(scale: Scale, shown: readonly RowResult[], level: number | null, answers: Answers): Gap[] {
  const fromRows = scale.rows.flatMap((row, at) => gapsInRow(row, shown[at]!, scale, level))
  const fromLists = scale.questions.flatMap((question) =>
    level !== null && question.kind === 'several' && question.isWanted && question.at === level
      ? notTicked(question, answers, level < scale.levels.length ? level + 1 : null)
      : [],
  )
  return [...fromRows, ...fromLists]
}

function gapsInRow(row: Row, shown: RowResult, scale: Scale, level: number | null): Gap[] {
  const from = row.climbs === 'with-level' ? level : shown.level
  if (row.climbs === 'never' || from === null) return []
  const towards = from + 1
  // A row may be ahead of the whole, where something else holds the whole back.
  const isShown = shown.fits.includes(towards) || (shown.fits.length > 0 && Math.min(...shown.fits) > towards)
  if (towards > scale.levels.length || isShown) return []
  return scale.questions
    .filter((question) => question.row === row.id)
    .flatMap((question) => {
      const asked = asksAt(question, towards)
      return asked === undefined ? [] : [{ question: question.id, towards, ...asked }]
    })
}

/** What a question asks of a level: the answer that fits it and the fewest others. */
function asksAt(question: Question, level: number) {
  if (question.kind === 'number') {
    const band = question.bands.find((each) => each.level === level)
    if (band === undefined) return undefined
    const figures = band.upTo === undefined ? `${band.from} or more` : `${band.from} to ${band.upTo}`
    return { clause: question.clause, says: `${figures} ${question.unit}` }
  }
  const [best] = question.options
    .filter(({ levels = [], atMost = Infinity }) => levels.includes(level) && level <= atMost)
    .toSorted((a, b) => a.levels!.length - b.levels!.length)
  return best === undefined ? undefined : asked(question, best)
}

function notTicked(question: ChoiceQuestion, answers: Answers, towards: number | null): Gap[] {
  const ticked = answers[question.id]
  return question.options
    .filter(({ id }) => !Array.isArray(ticked) || !ticked.includes(id))
    .map((option) => ({ question: question.id, towards, ...asked(question, option) }))
}

const asked = (question: ChoiceQuestion, option: Option) => ({
  clause: option.clause ?? question.clause,
  says: option.says,
})
