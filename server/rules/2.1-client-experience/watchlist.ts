import { absentOf } from '../absent-of.ts'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { parameters } from './parameters.ts'

/** CX-05: either reason is enough, so one that holds settles it while the other is missing. */
export const watchlist = defineRule({
  id: 'CX-05',
  title: 'CX watchlist',
  clauses: ['CX-02', 'CX-05'],
  parameters,
  conflicts: ['sponsor-day-120'],
  input: { cxReds: field.count.optional(), daysSinceSponsorSeen: field.days.optional() },
  decide(input, values, positions) {
    const { cxReds, daysSinceSponsorSeen: days } = input
    const { reds, days: from } = values['CX-05']
    // Read as green and nothing else, the last green day cannot be a reason to worry.
    const stillFine = positions['sponsor-day-120'] === 'green' ? values['CX-02'].seenWithinDays + 1 : from
    const missing = absentOf(input, ['cxReds', 'daysSinceSponsorSeen'])
    const byReds = cxReds !== undefined && cxReds >= reds
    const byDays = days !== undefined && days >= stillFine
    const onWatchlist = byReds || byDays
    const because = [
      ...(cxReds === undefined
        ? []
        : [{ clause: 'CX-05' as const, says: `CX reds: ${cxReds}; the list begins at ${reds}` }]),
      ...(days === undefined
        ? []
        : [{ clause: 'CX-05' as const, says: `Sponsor seen ${days} days ago; the list begins at ${stillFine}` }]),
    ]
    if (missing.length > 0 && !onWatchlist) return { missing, because }
    return { value: { onWatchlist }, missing, because }
  },
})
