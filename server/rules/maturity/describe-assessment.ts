import type { Question } from './assessment.ts'
import { findAssessment } from './find-assessment.ts'
import { scaleOn } from './scale-on.ts'

export interface DescribedQuestion {
  id: string
  asks: string
  clause: string
  takes: 'one' | 'several' | 'number'
  unit?: string
  /** Asked when this is the level. */
  at?: number
  answers?: { id: string; says: string; levels?: readonly number[]; atMost?: number; clause?: string }[]
  /** For a number: the figures of each level, both ends included. */
  bands?: readonly { level: number; from: number; upTo?: number }[]
}

export type DescribedAssessment = ReturnType<typeof describeAssessment>

/** The questionnaire of an assessment as it stands on a day, YYYY-MM-DD. Throws `not-found` for an unknown name. */
export function describeAssessment(name: string, asOf: string) {
  const assessment = findAssessment(name)
  const { id, title, about, clauses, settings } = assessment
  const { levels, questions } = scaleOn(assessment, asOf)
  return {
    id,
    title,
    about,
    clauses,
    settings: settings.map(({ id: setting, says }) => ({ id: setting, says })),
    levels,
    questions: questions.map(describe),
  }
}

function describe(question: Question): DescribedQuestion {
  const { id, asks, clause, kind, at } = question
  const asked = { id, asks, clause, takes: kind, ...(at === undefined ? {} : { at }) }
  if (question.kind === 'number') return { ...asked, unit: question.unit, bands: question.bands }
  return { ...asked, answers: question.options.map(({ disputed: _, ...option }) => option) }
}
