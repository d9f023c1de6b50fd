import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'

/** PB-12: whether playbooks fit the strategic hours that ES-06 works out. At or above them, cadence or complexity comes down. */
export const playbookCapacity = defineRule({
  id: 'PB-12',
  title: 'Playbook capacity check',
  clauses: ['PB-12'],
  parameters: inEdition({ 'PB-12': {} }),
  input: {
    playbookHours: field.hours,
    strategicHours: field.hours.describe(
      'Hours a year for playbook-driven engagement, from the time allocation formula',
    ),
  },
  decide({ playbookHours, strategicHours }) {
    const reduce = Exact.of(playbookHours).isAtLeast(strategicHours)
    const leftHours = Exact.of(strategicHours).minus(playbookHours).rounded()
    const compared = `${sayNumber(playbookHours)} playbook hours against ${sayNumber(strategicHours)} strategic ones`
    const says = `${compared}: ${reduce ? 'reduce the cadence or the complexity' : 'they fit'}`
    return { value: { reduce, leftHours }, because: [{ clause: 'PB-12', says }] }
  },
})
