import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { sayNumber } from '../say-number.ts'
import { parameters } from './parameters.ts'

const MONTHS = 12

/**
 * ES-08: the hours that full-time people give in a year. Under the position that names a range, `capacityHours` is its
 * lower end, so that nobody plans on hours that may not be there.
 */
export const fteCapacity = defineRule({
  id: 'ES-08',
  title: 'FTE capacity',
  clauses: ['ES-08', 'ES-14', 'FND-19', 'FND-27'],
  parameters,
  conflicts: ['fte-hours'],
  input: { fte: z.number().min(0).max(1_000_000).describe('Full-time people; parts allowed') },
  decide({ fte }, values, positions) {
    const hoursOf = (perFte: number) => Exact.of(fte).times(perFte)
    const position = positions['fte-hours']
    if (position === 'hours-1680-to-1800') {
      const { hours, facingPercent } = values['FND-19']
      const capacityHours = hoursOf(hours.from).rounded()
      const mostHours = hoursOf(hours.to).rounded()
      const clientFacingHours = {
        least: hoursOf(hours.from).times(facingPercent.from).over(100).rounded(),
        most: hoursOf(hours.to).times(facingPercent.to).over(100).rounded(),
      }
      const says = `${fte} x ${sayNumber(hours.from)} to ${sayNumber(hours.to)} = ${sayNumber(capacityHours)} to ${sayNumber(mostHours)} hours a year`
      const facing = `${facingPercent.from} to ${facingPercent.to} % of them with clients: ${sayNumber(clientFacingHours.least)} to ${sayNumber(clientFacingHours.most)} hours`
      const because = [says, facing].map((text) => ({ clause: 'FND-19' as const, says: text }))
      return { value: { capacityHours, mostHours, clientFacingHours }, because }
    }
    const clause = ({ 'hours-1680': 'ES-08', 'hours-1400': 'ES-14', 'hours-2000': 'FND-27' } as const)[position]
    const { hoursPerFte } = values[clause]
    const capacityHours = hoursOf(hoursPerFte).rounded()
    const ofMonth = hoursOf(hoursPerFte).over(MONTHS).rounded()
    const says = `${fte} x ${sayNumber(hoursPerFte)} = ${sayNumber(capacityHours)} hours a year, ${sayNumber(ofMonth)} a month`
    return { value: { capacityHours }, because: [{ clause, says }] }
  },
})
