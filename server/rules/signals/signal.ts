import { z } from 'zod'
import { field } from '../field.ts'

/** What a signal's value is. `tags` is a list of words; `day` is YYYY-MM-DD. */
const KINDS = {
  flag: z.boolean(),
  count: field.count,
  days: field.days,
  months: field.months,
  percent: field.percent,
  /** A percentage that may pass 100, as a variance does. */
  variance: field.amount.describe('Percent'),
  score: field.score,
  rating: field.rating,
  points: z.number().min(-100).max(100).describe('Points, negative for a fall'),
  hours: field.hours,
  money: field.money,
  colour: z.enum(['green', 'yellow', 'red']).describe('Colour'),
  segment: field.segment,
  goalLevel: z.literal([1, 2, 3, 4, 5]).describe('Goal level'),
  day: z.iso.date(),
  words: field.words,
  tags: z.array(field.words).max(1000),
} as const

export type SignalKind = keyof typeof KINDS
export type SignalValue = boolean | number | string | readonly string[]

/** One thing that is known of a client or of the provider, by a name that triggers and records share. */
export interface Signal {
  kind: SignalKind
  /** What it says, with its unit and the time it looks back over. */
  says: string
}

/** The schema of a signal's value. */
export const signalField = ({ kind, says }: Signal): z.ZodType<SignalValue> => KINDS[kind].describe(says)

/** Signals by name. */
export const defineSignals = <const Names extends Record<string, readonly [SignalKind, string]>>(names: Names) =>
  Object.fromEntries(Object.entries(names).map(([name, [kind, says]]) => [name, { kind, says }])) as {
    [Name in keyof Names]: Signal
  }
