import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { sayNumber } from '../say-number.ts'
import { parameters } from './parameters.ts'

/** ES-05: hours split into planned and ad hoc ones. The blueprints differ on the share, so it is given or named by its position. */
export const plannedSplit = defineRule({
  id: 'ES-05',
  title: 'Planned and ad hoc hours',
  clauses: ['ES-05', 'ES-06', 'FND-15'],
  parameters,
  conflicts: ['planned-share'],
  input: {
    hours: field.hours,
    plannedShare: field.percent
      .optional()
      .describe('Percent of the hours that is planned; the position names one else'),
  },
  decide({ hours, plannedShare }, values, positions) {
    const named = {
      'planned-60': { clause: 'ES-05' as const, share: values['ES-05'].plannedPercent },
      'planned-50': { clause: 'ES-06' as const, share: values['ES-06'].plannedPercent },
      'proactive-70': { clause: 'FND-15' as const, share: values['FND-15'].proactivePercent },
    }
    const position = positions['planned-share']
    const given = plannedShare === undefined ? undefined : { clause: 'ES-05' as const, share: plannedShare }
    const chosen = given ?? (position === null ? undefined : named[position])
    if (chosen === undefined) return { missing: ['plannedShare'] }

    const planned = Exact.of(hours).times(chosen.share).over(100)
    const plannedHours = planned.rounded()
    const adHocHours = Exact.of(hours).minus(planned).rounded()
    const says = `${sayNumber(hours)} x ${sayNumber(chosen.share)} % = ${sayNumber(plannedHours)} hours planned, ${sayNumber(adHocHours)} ad hoc`
    return { value: { plannedHours, adHocHours }, because: [{ clause: chosen.clause, says }] }
  },
})
