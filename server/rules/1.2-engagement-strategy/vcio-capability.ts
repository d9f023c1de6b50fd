import { absentOf } from '../absent-of.ts'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { sayNumber } from '../say-number.ts'
import { wholeTimes } from '../whole-times.ts'
import { parameters } from './parameters.ts'

const QUARTERS = 4
const LEAST_HOURS = 0.01

/**
 * ES-14: what quarterly QBRs and roadmap reviews take of a vCIO's year, and what is left. Below 0 hours, promises break.
 * Roadmap reviews that are not given take nothing. Without a count of clients, how many QBR clients the hours serve.
 */
export const vcioCapability = defineRule({
  id: 'ES-14',
  title: 'vCIO capability check',
  clauses: ['ES-14'],
  parameters,
  input: {
    qbrClients: field.count.optional(),
    hoursPerQbr: field.hours,
    roadmapClients: field.count.optional(),
    hoursPerRoadmap: field.hours.optional(),
    availableHours: field.hours.optional(),
  },
  decide(input) {
    const { qbrClients, hoursPerQbr, roadmapClients, hoursPerRoadmap, availableHours } = input
    const lacksRoadmap = absentOf(input, ['roadmapClients', 'hoursPerRoadmap'])
    const hasRoadmap = lacksRoadmap.length === 0
    if (!hasRoadmap && (roadmapClients ?? hoursPerRoadmap) !== undefined) return { missing: lacksRoadmap }

    const roadmap = hasRoadmap ? Exact.of(roadmapClients!).times(hoursPerRoadmap!).times(QUARTERS) : Exact.of(0)
    const reviews = `Roadmap reviews: ${sayNumber(roadmapClients ?? 0)} x ${hoursPerRoadmap} x ${QUARTERS} = ${sayNumber(roadmap.rounded())} hours`
    const because = (steps: string[]) => steps.map((says) => ({ clause: 'ES-14' as const, says }))

    if (qbrClients === undefined) {
      if (availableHours === undefined || hoursPerQbr < LEAST_HOURS)
        return { missing: absentOf(input, ['qbrClients', 'availableHours']) }
      const hoursPerClient = Exact.of(hoursPerQbr).times(QUARTERS)
      const forQbrs = Exact.of(availableHours).minus(roadmap)
      const most = wholeTimes(forQbrs, hoursPerClient)
      const steps = [
        `A QBR client takes ${hoursPerQbr} x ${QUARTERS} = ${sayNumber(hoursPerClient.rounded())} hours a year`,
        ...(hasRoadmap ? [reviews] : []),
        `${sayNumber(forQbrs.rounded())} / ${sayNumber(hoursPerClient.rounded())} = ${sayNumber(most)} clients at most`,
      ]
      return { value: { mostQbrClients: most }, because: because(steps) }
    }
    const qbr = Exact.of(qbrClients).times(hoursPerQbr).times(QUARTERS)
    const demand = qbr.plus(roadmap)
    const demandHours = demand.rounded()
    const leftHours = availableHours === undefined ? null : Exact.of(availableHours).minus(demand).rounded()
    const steps = [
      `QBRs: ${sayNumber(qbrClients)} x ${hoursPerQbr} x ${QUARTERS} = ${sayNumber(qbr.rounded())} hours`,
      ...(hasRoadmap ? [reviews] : []),
      ...(leftHours === null
        ? []
        : [`${sayNumber(availableHours!)} - ${sayNumber(demandHours)} = ${sayNumber(leftHours)} hours left`]),
    ]
    return {
      value: { demandHours, leftHours },
      missing: absentOf(input, ['availableHours']),
      because: because(steps),
    }
  },
})
