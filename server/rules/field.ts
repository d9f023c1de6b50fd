import { z } from 'zod'
import { SEGMENTS } from '../domain/segment.ts'

const INSTANT = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d([.,]\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?$/

// A day such as 30 February reads as one in March; only a real one reads back as it was written.
const isRealDay = (day: string) => {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

/** What the inputs of the rules may hold. */
export const field = {
  percent: z.number().min(0).max(100).describe('Percent, 0-100'),
  score: z.number().min(0).max(100).describe('Score, 0-100'),
  rating: z.number().min(1).max(5).describe('Points, 1-5'),
  count: z.int().min(0),
  days: z.int().min(0).describe('Whole days'),
  months: z.int().min(0).describe('Months in a row'),
  amount: z.number().min(0).max(1_000_000_000),
  hours: z.number().min(0).max(1_000_000_000).describe('Hours'),
  money: z.number().min(0).max(1_000_000_000_000).describe("Amount in the record's currency"),
  hourlyCost: z.number().min(0.01).max(1_000_000).describe('Cost of an hour'),
  segment: z.enum(SEGMENTS).describe('Segment'),
  words: z.string().max(2000),
  instant: z
    .string()
    .refine((text) => INSTANT.test(text) && isRealDay(text.slice(0, 10)), 'must be an ISO 8601 date and time')
    .describe('ISO 8601 date and time; UTC where it names no zone'),
}
