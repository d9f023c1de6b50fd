import type { Finding } from '../../domain/finding.ts'
import { COURSE_YEAR, leavesYearOpen } from './rule-patterns/fields/full-time-year.ts'

/** Says that a full-time year is the one of the course, where the question gives none. */
export function withAssumed<F extends Finding>(finding: F, input: unknown, question: string): F {
  const { field, clause, value } = COURSE_YEAR
  const isAssumed = finding.rule === clause && (input as Record<string, unknown> | undefined)?.[field] === value
  if (!isAssumed || !leavesYearOpen(question)) return finding
  const says = `No hours of a full-time person are given: the course counts ${value.toLocaleString('en-US')} a year`
  return { ...finding, because: [...finding.because, { clause, says }] }
}
