import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

/** PRO-11: won proposals in percent of the decided ones. That it counts decided and not sent ones is a reading. */
export const winRate = defineRule({
  id: 'PRO-11',
  title: 'Proposal win rate',
  clauses: ['PRO-11'],
  parameters: inEdition({}),
  input: {
    won: field.count,
    decided: field.count.min(1).optional(),
    lost: field.count.optional().describe('Decided proposals that were not won, in place of decided'),
    segment: field.segment.optional(),
  },
  decide({ won, decided, lost, segment }) {
    const all = decided ?? (lost === undefined ? undefined : won + lost)
    if (all === undefined) return { missing: ['decided'] }
    if (all === 0) return { missing: [], because: [{ clause: 'PRO-11', says: 'No proposal is decided' }] }
    if (won + (lost ?? 0) > all) return { invalid: 'won and lost must not be more than decided.' }
    const winRatePercent = Exact.of(won).times(100).over(all).rounded()
    const where = segment === undefined ? '' : ` in Segment ${segment}`
    const says = `${won} won of ${all} decided${where}: ${winRatePercent} %; no target is given`
    return { value: { winRatePercent }, because: [{ clause: 'PRO-11', says }] }
  },
})
