import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

/** PPL-046: whether the first action came in time. Hour 72 counts by the shared limit in force, not by the printed sign. */
export const firstActionSla = defineRule({
  id: 'PPL-046',
  title: 'First Action SLA',
  clauses: ['PPL-046'],
  parameters: inEdition({ 'PPL-046': { hours: 72 } }),
  conflicts: ['first-action-hour-72'],
  input: { hoursToFirstAction: field.hours },
  decide({ hoursToFirstAction: hours }, values, positions) {
    const { hours: limit } = values['PPL-046']
    const isStrict = positions['first-action-hour-72'] === 'below-72'
    const met = isStrict ? hours < limit : hours <= limit
    const late = hours > limit ? `, ${Exact.of(hours).minus(limit).rounded()} h late` : ''
    const says = `${hours} h is ${met ? '' : 'not '}${isStrict ? 'below' : 'within'} ${limit} h${late}`
    return { value: { met }, because: [{ clause: 'PPL-046', says }] }
  },
})
