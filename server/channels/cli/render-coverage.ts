import type { RuleCoverage } from '../../retrieval/corpus/rule-coverage.ts'

const KINDS = { advice: 'advice', 'undefined-term': 'an undefined term', 'missing-scale': 'a missing scale' }

/** The coverage for the terminal: the figures, what is not computed and why, the gaps. */
export function renderCoverage({ clauses, computed, rules, byKind, notComputed, gaps, strays }: RuleCoverage): string {
  const kinds = Object.entries(byKind).map(([kind, count]) => `${count} ${kind}`)
  return [
    `${computed} of ${clauses} clauses are computed, by ${rules} rules (${kinds.join(', ')}).`,
    `${notComputed.length} are not computed:`,
    ...notComputed.map(({ clause, reason, says }) => `  ${clause.padEnd(7)} ${KINDS[reason]}: ${says}`),
    gaps.length === 0 ? 'No gaps.' : `${gaps.length} gaps: ${gaps.join(', ')}`,
    ...strays,
  ].join('\n')
}
