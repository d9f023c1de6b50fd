import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { sayNumber } from '../say-number.ts'
import { parameters } from './parameters.ts'

/** RISK-03: whether a risk was acknowledged to the client in time. The last hour counts as in time. */
export const acknowledgeDeadline = defineRule({
  id: 'RISK-03',
  title: 'Acknowledge SLA',
  clauses: ['RISK-03'],
  parameters,
  input: {
    severity: z.enum(['high', 'medium', 'low']),
    businessHours: field.hours.describe('Business hours from detection to the acknowledgement'),
  },
  decide({ severity, businessHours }, values) {
    const { highWithin, otherWithinDays, hoursPerBusinessDay } = values['RISK-03']
    const isHigh = severity === 'high'
    const limit = isHigh ? Exact.of(highWithin) : Exact.of(otherWithinDays).times(hoursPerBusinessDay)
    const withinSla = limit.isAtLeast(businessHours)
    const allowed = `${sayNumber(limit.rounded())} business hours`
    const day = isHigh ? '' : `, that is ${otherWithinDays} business day`
    const says = `Severity ${severity}: acknowledged after ${sayNumber(businessHours)} hours, allowed ${allowed}${day}`
    return { value: { withinSla }, because: [{ clause: 'RISK-03', says }] }
  },
})
