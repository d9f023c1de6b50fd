import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { sayNumber } from '../say-number.ts'
import { parameters } from './parameters.ts'

/** ES-09: hours required less hours available. A gap of 0 or less is feasible. The misprint is in the counts of ES-10. */
export const capacityGap = defineRule({
  id: 'ES-09',
  title: 'Capacity validation',
  clauses: ['ES-09'],
  parameters,
  conflicts: ['boundary-shift-sum'],
  input: { requiredHours: field.hours, availableHours: field.hours },
  decide({ requiredHours, availableHours }) {
    const gap = Exact.of(requiredHours).minus(availableHours)
    const feasible = Exact.of(0).isAtLeast(gap)
    const gapHours = gap.rounded()
    const says = `${sayNumber(requiredHours)} - ${sayNumber(availableHours)} = ${sayNumber(gapHours)} hours: ${feasible ? 'feasible' : 'not feasible'}`
    return { value: { gapHours, feasible }, because: [{ clause: 'ES-09', says }] }
  },
})
