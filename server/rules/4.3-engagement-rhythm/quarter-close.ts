import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

/** RHY-05: whether a quarter is closed: every decision has led to an artifact, and enough declines have a reason. */
export const quarterClose = defineRule({
  id: 'RHY-05',
  title: 'Quarter close loop',
  clauses: ['RHY-05'],
  parameters: inEdition({ 'RHY-05': { reasonPercent: 90 } }),
  input: {
    decisions: field.count,
    withNextArtifact: field.count.describe('Decisions with a next Roadmap, Budget, Proposal or Project'),
    declines: field.count,
    withReason: field.count.describe('Declines with a reason'),
  },
  decide({ decisions, withNextArtifact, declines, withReason }, values) {
    if (withNextArtifact > decisions) return { invalid: 'withNextArtifact must not be more than decisions.' }
    if (withReason > declines) return { invalid: 'withReason must not be more than declines.' }
    const { reasonPercent } = values['RHY-05']
    const withoutArtifact = decisions - withNextArtifact
    const reasons = declines === 0 ? null : Exact.of(withReason).times(100).over(declines)
    const reasonsMet = reasons === null || reasons.isAtLeast(reasonPercent)
    const declined =
      reasons === null ? 'no declines' : `${reasons.rounded()} % of declines with a reason, at least ${reasonPercent} %`
    return {
      value: {
        closed: withoutArtifact === 0 && reasonsMet,
        decisionsWithoutArtifact: withoutArtifact,
        reasonPercent: reasons?.rounded() ?? null,
      },
      because: [
        { clause: 'RHY-05', says: `${withNextArtifact} of ${decisions} decisions led to an artifact; ${declined}` },
      ],
    }
  },
})
