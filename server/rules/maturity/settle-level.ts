import type { Answers, Question, Row, Scale } from './assessment.ts'
import { type Fit, fitOf, fitsPossible } from './fit.ts'
import { levelsByRow, levelsInCommon } from './levels-by-row.ts'

type Combining = Scale['combines'] | 'lowest'

interface Settled {
  level: number | null
  /** The questions without an answer on which the level depends. */
  missing: string[]
}

/**
 * The level that holds however the questions without an answer are answered, or null. So an answer that is taken away
 * can leave the level open, but never raise it.
 */
export function settleLevel(
  rows: readonly Row[],
  questions: readonly Question[],
  answers: Answers,
  by: Combining,
): Settled {
  const asked = questions.filter(({ row }) => rows.some(({ id }) => id === row))
  const open = asked.filter(({ id }) => answers[id] === undefined)
  const worlds = combinationsOf(
    asked.map((question) => {
      const answer = answers[question.id]
      return answer === undefined ? fitsPossible(question) : [fitOf(question, answer)]
    }),
  ).map((fits) => ({ fits, level: levelIn(fits, rows, asked, by) }))
  const [first] = worlds
  if (worlds.every(({ level }) => level === first?.level)) return { level: first?.level ?? null, missing: [] }
  return {
    level: null,
    missing: open.filter((question) => isDecisive(asked.indexOf(question), worlds)).map(({ id }) => id),
  }
}

/** Whether some answer to a question changes the level while all others stay. */
function isDecisive(at: number, worlds: { fits: Fit[]; level: number | null }[]): boolean {
  const alike = Map.groupBy(worlds, ({ fits }) => JSON.stringify(fits.with(at, { levels: [] })))
  return [...alike.values()].some((group) => new Set(group.map(({ level }) => level)).size > 1)
}

function levelIn(fits: readonly Fit[], rows: readonly Row[], asked: readonly Question[], by: Combining): number | null {
  if (by === 'apart' || rows.length === 0) return null
  const levels = levelsByRow(rows, asked, fits)
  if (levels.some((row) => row.length === 0)) return null
  const common = levelsInCommon(levels)
  if (common.length === 1) return common[0]!
  return by === 'lowest' && common.length === 0 ? Math.min(...levels.map((row) => Math.max(...row))) : null
}

const combinationsOf = (choices: Fit[][]): Fit[][] =>
  choices.reduce<Fit[][]>((done, next) => done.flatMap((fits) => next.map((fit) => [...fits, fit])), [[]])
