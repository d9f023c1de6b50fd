import { z } from 'zod'
import { SEGMENTS } from '../../domain/segment.ts'
import { field } from '../field.ts'

const inHundredths = (value: number) => Number(value.toFixed(2)) === value
const hours = field.hours.refine(inHundredths, 'Hours have at most two decimals')
const ofSegments = <Of extends z.ZodType>(of: Of) => z.strictObject({ A: of, B: of, C: of, D: of })
const ofSomeSegments = <Of extends z.ZodType>(of: Of) => ofSegments(of).partial()

const hoursPerClient = hours.max(10_000)
const boundaries = z.strictObject({ A: field.money, B: field.money, C: field.money }).partial()

/** The numbers that a what-if may change; those not named stay as they are. */
export const CapacityChange = z
  .strictObject({
    mrrFrom: boundaries.optional().describe('From which MRR a client is A, B or C (SEG-13); letters go by MRR then'),
    highFrom: field.rating.optional().describe('From which rating maturity and appetite are high (SEG-01)'),
    percents: ofSomeSegments(field.percent).optional().describe('CS percent of MRR by segment (ES-01)'),
    hourlyCost: ofSomeSegments(field.hourlyCost).optional().describe('Cost of an hour by segment (ES-03)'),
    perClient: ofSomeSegments(hoursPerClient).optional().describe('Hours a year per client, by segment (ES-10)'),
  })
  .refine((change) => Object.keys(change).length > 0, 'Name what changes')
export type CapacityChange = z.infer<typeof CapacityChange>

const Role = z.strictObject({
  shares: ofSomeSegments(field.percent).describe('Percent of the hours of a client that the role gives, by segment'),
  hours: hours.optional().describe('Hours a year that the role has'),
})

/** A question about capacity: what is there, what each client takes, and what is to be looked at. */
export const CapacityRequest = z.strictObject({
  hours: hours.optional().describe('Hours a year that are there'),
  fte: z.number().min(0).max(1_000_000).optional().describe('Full-time people, in place of hours (ES-08)'),
  counts: ofSegments(field.count.max(10_000)).optional().describe('Clients by segment, for a plan without records'),
  perClient: ofSomeSegments(hoursPerClient).optional().describe('Hours a year per client, in place of ES-10'),
  percents: ofSegments(field.percent).optional().describe('CS percent of MRR by segment: hours from each budget'),
  hourlyCost: ofSegments(field.hourlyCost).optional().describe('Cost of an hour by segment: hours from each budget'),
  roles: z.record(z.string().min(1).max(60), Role).optional().describe('Shares of the hours by role'),
  mostSteps: z
    .int()
    .min(1)
    .max(SEGMENTS.length - 1)
    .optional()
    .describe('How many segments one client may fall; 3 when absent'),
  whatIf: CapacityChange.optional(),
})
export type CapacityRequest = z.infer<typeof CapacityRequest>
