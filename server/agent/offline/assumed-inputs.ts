import type { Finding } from '../../domain/finding.ts'
import { COURSE_YEAR, leavesYearOpen } from './rule-patterns/fields/full-time-year.ts'
import { HOUSE_YEAR, leavesHouseYearOpen } from './rule-patterns/fields/house-year.ts'

/** The full-time years that are counted with where a question gives none, by rule. */
const ASSUMED = [
  { rule: 'FND-27', year: COURSE_YEAR, isLeftOpen: leavesYearOpen, counts: 'the course counts' },
  { rule: 'FND-21', year: HOUSE_YEAR, isLeftOpen: leavesHouseYearOpen, counts: 'the house position counts' },
]

/** Says which full-time year was counted with, where the question gives none. */
export function withAssumed<F extends Finding>(finding: F, input: unknown, question: string): F {
  const assumed = ASSUMED.find(({ rule }) => rule === finding.rule)
  if (assumed === undefined) return finding
  const { field, clause, value } = assumed.year
  if ((input as Record<string, unknown> | undefined)?.[field] !== value || !assumed.isLeftOpen(question)) return finding
  const says = `No hours of a full-time person are given: ${assumed.counts} ${value.toLocaleString('en-US')} a year`
  return { ...finding, because: [...finding.because, { clause, says }] }
}
