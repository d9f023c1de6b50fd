import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { sayNumber } from '../say-number.ts'
import { parameters } from './parameters.ts'

const QUARTERS = 4

/** ES-14: what quarterly QBRs and roadmap reviews take of a vCIO's year, and what is left. Below 0 hours, promises break. */
export const vcioCapability = defineRule({
  id: 'ES-14',
  title: 'vCIO capability check',
  clauses: ['ES-14'],
  parameters,
  input: {
    qbrClients: field.count,
    hoursPerQbr: field.hours,
    roadmapClients: field.count,
    hoursPerRoadmap: field.hours,
    availableHours: field.hours,
  },
  decide({ qbrClients, hoursPerQbr, roadmapClients, hoursPerRoadmap, availableHours }) {
    const qbr = Exact.of(qbrClients).times(hoursPerQbr).times(QUARTERS)
    const roadmap = Exact.of(roadmapClients).times(hoursPerRoadmap).times(QUARTERS)
    const demand = qbr.plus(roadmap)
    const demandHours = demand.rounded()
    const leftHours = Exact.of(availableHours).minus(demand).rounded()
    const steps = [
      `QBRs: ${sayNumber(qbrClients)} x ${hoursPerQbr} x ${QUARTERS} = ${sayNumber(qbr.rounded())} hours`,
      `Roadmap reviews: ${sayNumber(roadmapClients)} x ${hoursPerRoadmap} x ${QUARTERS} = ${sayNumber(roadmap.rounded())} hours`,
      `${sayNumber(availableHours)} - ${sayNumber(demandHours)} = ${sayNumber(leftHours)} hours left`,
    ]
    return { value: { demandHours, leftHours }, because: steps.map((says) => ({ clause: 'ES-14', says })) }
  },
})
