import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { sayNumber } from '../say-number.ts'
import { parameters } from './parameters.ts'

const TIMES_A_YEAR = { weekly: 52, monthly: 12, quarterly: 4, semiAnnual: 2, annual: 1 } as const
const CADENCES = Object.keys(TIMES_A_YEAR) as (keyof typeof TIMES_A_YEAR)[]
const SAID = {
  weekly: 'weekly',
  monthly: 'monthly',
  quarterly: 'quarterly',
  semiAnnual: 'twice a year',
  annual: 'annual',
}
const each = field.hours.optional()

/** ES-07: the hours that the touchpoints of a client take in a year, by how often they are held, and those of some clients. */
export const touchpointHours = defineRule({
  id: 'ES-07',
  title: 'Annual hours of planned touchpoints',
  clauses: ['ES-07'],
  parameters,
  input: {
    hoursByCadence: z
      .strictObject({ weekly: each, monthly: each, quarterly: each, semiAnnual: each, annual: each })
      .describe('Hours of one touchpoint, by how often it is held'),
    clients: field.count.max(1_000_000).optional(),
  },
  decide({ hoursByCadence, clients }) {
    const held = CADENCES.flatMap((cadence) => {
      const hours = hoursByCadence[cadence]
      return hours === undefined ? [] : [{ cadence, hours, exact: Exact.of(hours).times(TIMES_A_YEAR[cadence]) }]
    })
    if (held.length === 0) return { missing: ['hoursByCadence'] }
    const ofClient = held.reduce((sum, { exact }) => sum.plus(exact), Exact.of(0))
    const hoursPerClient = ofClient.rounded()
    const sums = held.map(
      ({ cadence, hours, exact }) =>
        `${SAID[cadence]} ${TIMES_A_YEAR[cadence]} x ${sayNumber(hours)} = ${sayNumber(exact.rounded())}`,
    )
    const because = [
      { clause: 'ES-07' as const, says: `${sums.join(', ')}; together ${sayNumber(hoursPerClient)} hours a year` },
    ]
    if (clients === undefined) return { value: { hoursPerClient, totalHours: null }, because }
    const totalHours = ofClient.times(clients).rounded()
    const all = `${sayNumber(clients)} clients x ${sayNumber(hoursPerClient)} = ${sayNumber(totalHours)} hours a year`
    return { value: { hoursPerClient, totalHours }, because: [...because, { clause: 'ES-07', says: all }] }
  },
})
