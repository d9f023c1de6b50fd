import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'

/**
 * FND-22: hours split into proactive and reactive ones, by their share or by the hours that were proactive; these are held
 * against the share to start at. The printed table rounds to whole hours.
 */
export const proactiveSplit = defineRule({
  id: 'FND-22',
  title: 'Proactive / reactive split',
  clauses: ['FND-22'],
  parameters: inEdition({ 'FND-22': { start: 60, aim: { from: 60, to: 80 } } }),
  input: {
    annualHours: field.hours.describe('CS hours in a year'),
    proactivePercent: field.percent.optional(),
    hoursWorked: field.hours.optional().describe('Proactive or planned hours, in place of proactivePercent'),
  },
  decide({ annualHours, proactivePercent, hoursWorked }, values) {
    const { start, aim } = values['FND-22']
    if (proactivePercent === undefined) {
      if (hoursWorked === undefined) return { missing: ['proactivePercent'] }
      return splitOfHours(hoursWorked, annualHours, values['FND-22'])
    }
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

interface Aims {
  start: number
  aim: { from: number; to: number }
}

/** What share some proactive hours are of all, and how many are lacking at the share to start at. */
function splitOfHours(hoursWorked: number, annualHours: number, { start, aim }: Aims) {
  if (annualHours === 0 || hoursWorked > annualHours)
    return { invalid: 'The proactive hours must be a part of all hours.' }
  const percent = Exact.of(hoursWorked).times(100).over(annualHours).rounded()
  const wanted = Exact.of(annualHours).times(start).over(100)
  const value = {
    sharePercent: percent,
    reactiveHours: Exact.of(annualHours).minus(hoursWorked).rounded(),
    gapHours: wanted.minus(hoursWorked).rounded(),
    withinAim: percent >= aim.from && percent <= aim.to,
  }
  const says = [
    `${sayNumber(hoursWorked)} of ${sayNumber(annualHours)} hours = ${sayNumber(percent)} % proactive`,
    `At the ${start} % to start with it is ${sayNumber(wanted.rounded())} hours`,
  ]
  return { value, because: says.map((each) => ({ clause: 'FND-22' as const, says: each })) }
}
