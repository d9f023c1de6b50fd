import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'

/** FND-22: a client's hours of a year, split into proactive and reactive ones. The printed table rounds to whole hours. */
export const proactiveSplit = defineRule({
  id: 'FND-22',
  title: 'Proactive / reactive split',
  clauses: ['FND-22'],
  parameters: inEdition({ 'FND-22': { start: 60, aim: { from: 60, to: 80 } } }),
  input: { annualHours: field.hours.describe('CS hours in a year'), proactivePercent: field.percent },
  decide({ annualHours, proactivePercent }, values) {
    const { start, aim } = values['FND-22']
    const proactive = Exact.of(annualHours).times(proactivePercent).over(100)
    const value = {
      proactiveHours: proactive.rounded(),
      reactiveHours: Exact.of(annualHours).minus(proactive).rounded(),
      withinAim: proactivePercent >= aim.from && proactivePercent <= aim.to,
    }
    const says = [
      `${sayNumber(annualHours)} x ${proactivePercent} % = ${sayNumber(value.proactiveHours)} proactive hours, ${sayNumber(value.reactiveHours)} reactive`,
      `Start at ${start} %; most high-performing MSPs aim for ${aim.from} to ${aim.to} %`,
    ]
    return { value, because: says.map((each) => ({ clause: 'FND-22' as const, says: each })) }
  },
})
