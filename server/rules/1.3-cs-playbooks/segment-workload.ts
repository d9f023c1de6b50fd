import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'

/** PB-03: playbook hours that the clients of a segment need against its capacity. Above capacity, cadence or depth must change. */
export const segmentWorkload = defineRule({
  id: 'PB-03',
  title: 'Playbook workload of a segment against capacity',
  clauses: ['PB-03'],
  parameters: inEdition({ 'PB-03': {} }),
  input: {
    clients: field.count.max(1_000_000),
    cyclesPerYear: field.count.max(1000),
    hoursPerCycle: field.hours,
    capacityHours: field.hours,
  },
  decide({ clients, cyclesPerYear, hoursPerCycle, capacityHours }) {
    const demand = Exact.of(clients).times(cyclesPerYear).times(hoursPerCycle)
    const fits = Exact.of(capacityHours).isAtLeast(demand)
    const demandHours = demand.rounded()
    const overloadHours = fits ? 0 : demand.minus(capacityHours).rounded()
    const sum = `${sayNumber(clients)} x ${cyclesPerYear} x ${sayNumber(hoursPerCycle)} = ${sayNumber(demandHours)} hours`
    const says = fits
      ? `${sum}, within ${sayNumber(capacityHours)}`
      : `${sum}, ${sayNumber(overloadHours)} above ${sayNumber(capacityHours)}: change the cadence or the depth of the playbook`
    return { value: { demandHours, overloadHours, fits }, because: [{ clause: 'PB-03', says }] }
  },
})
