import { CopilotError } from '../../domain/errors.ts'
import type { Answers, Assessment, Row, Scale, Setting } from './assessment.ts'
import { findAssessment } from './find-assessment.ts'
import { findDisagreements } from './find-disagreements.ts'
import { findGaps } from './find-gaps.ts'
import type { GroupResult, MaturityResult } from './maturity-result.ts'
import { nearestId } from './nearest-id.ts'
import { readAnswers } from './read-answers.ts'
import { scaleOn } from './scale-on.ts'
import { settleLevel } from './settle-level.ts'
import { showEvidence, showRows } from './show-rows.ts'

interface Asked {
  /** YYYY-MM-DD. */
  asOf: string
  /** One of the settings of the assessment. */
  setting?: string | undefined
}

/**
 * The level that the answers show, the evidence, and what the next level asks that is not shown. Throws `bad-input`
 * for an assessment, a setting, a question or an answer that does not exist, and names the nearest one that does.
 */
export function assess(name: string, given: unknown, { asOf, setting: named }: Asked): MaturityResult {
  const assessment = findAssessment(name)
  const scale = scaleOn(assessment, asOf)
  const setting = settingNamed(assessment, named)
  const answers = readAnswers(scale.questions, given)
  const counting = scale.rows.filter(({ id, counts }) => counts && !setting?.leavesOut?.includes(id))

  const groups = [...new Set(counting.flatMap(({ group }) => group ?? []))]
  const { level, missing } =
    groups.length > 0 ? { level: null, missing: [] } : settle(scale, counting, answers, setting)
  const shown = showRows(scale, answers)
  const gaps = findGaps(scale, shown, level, answers)
  return {
    assessment: assessment.id,
    title: assessment.title,
    asOf,
    setting: setting?.id ?? null,
    level,
    name: nameOf(scale, level),
    word: scale.word,
    answers,
    perGroup: groups.map((group): GroupResult => {
      const rows = counting.filter((row) => row.group === group)
      const settled = settle(scale, rows, answers, setting)
      return { group, level: settled.level, name: nameOf(scale, settled.level) }
    }),
    perRow: shown.map((row) => ({ ...row, counts: counting.some(({ id }) => id === row.row) })),
    evidence: showEvidence(scale.questions, answers),
    gaps,
    missing: scale.questions
      .filter(({ id }) => missing.includes(id) || isOpen(scale, id, level, answers))
      .map(({ id }) => id),
    conflicts: findDisagreements(scale, counting, answers, gaps),
    notes: scale.remarks?.(level, answers) ?? [],
  }
}

const settle = (scale: Scale, rows: readonly Row[], answers: Answers, setting: Setting | undefined) =>
  settleLevel(rows, scale.questions, answers, setting?.takesLowest ? 'lowest' : scale.combines)

/** Whether a question is without an answer whose row stands alone, or whose list belongs to the level. */
function isOpen({ rows, questions }: Scale, id: string, level: number | null, answers: Answers): boolean {
  const question = questions.find((each) => each.id === id)!
  if (answers[id] !== undefined) return false
  if (question.at !== undefined) return question.at === level
  return rows.find((row) => row.id === question.row)?.climbs === 'alone'
}

const nameOf = ({ levels }: Scale, level: number | null) => levels.find((each) => each.level === level)?.name ?? null

function settingNamed({ id, settings }: Assessment, named: string | undefined): Setting | undefined {
  if (named === undefined) return undefined
  const found = settings.find((setting) => setting.id === named.trim().toLowerCase())
  if (found !== undefined) return found
  const ids = settings.map((setting) => setting.id)
  throw new CopilotError(
    'bad-input',
    ids.length === 0
      ? `${id} has no settings; leave it out.`
      : `${id} has no setting "${named.slice(0, 40)}"; did you mean "${nearestId(named, ids)}"?`,
  )
}
