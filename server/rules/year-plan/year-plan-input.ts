import { z } from 'zod'
import { SEGMENTS } from '../../domain/segment.ts'
import { acceptedPositions } from '../positions.ts'
import { WORKDAYS } from './days.ts'
import { ROLES } from './roles.ts'

const Name = z.string().trim().min(1).max(1000)
const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Must be a time such as 09:00')
/** A day of any year, MM-DD. */
export const MonthDay = z
  .string()
  .refine((text) => z.iso.date().safeParse(`2024-${text}`).success, 'Must be a month and a day such as 12-31')

/** What no clause gives, or what a clause leaves to choose. The defaults are choices of this program. */
export const PlanSettings = z.strictObject({
  dayStart: Clock.default('09:00').describe('When the first meeting of a day may begin; no clause gives hours'),
  dayEnd: Clock.default('17:00').describe('When the last meeting of a day must have ended; no clause gives hours'),
  gapMinutes: z.int().min(0).max(240).default(15).describe('Minutes between two meetings of one owner; no clause'),
  strategicMinutes: z.int().min(1).max(480).default(45).describe('Within the strategic timebox of RHY-03'),
  shortMinutes: z
    .int()
    .min(1)
    .max(480)
    .default(30)
    .describe('Check-ins and syncs, within the tactical timebox of RHY-03'),
  segmentC: z
    .enum(['review', 'check-in'])
    .default('review')
    .describe('SCH-01: quarterly review or half-yearly check-in'),
  segmentD: z.enum(['half-year', 'year']).default('half-year').describe('SCH-01: a half-yearly or a yearly sync'),
  csmDays: z
    .array(z.enum(WORKDAYS))
    .default(['Tue', 'Thu'])
    .describe('Days that a CSM meeting falls on where it can; 4.1 names Tuesday and Thursday'),
  daysEarly: z
    .int()
    .min(0)
    .max(60)
    .default(14)
    .describe('How many days before its due day a renewal call or budget session may be held; no clause'),
})
export type PlanSettings = z.output<typeof PlanSettings>

const PlanClient = z.strictObject({
  id: Name,
  name: Name,
  segment: z.enum(SEGMENTS).nullable().describe('Null when it is not known; nothing is planned then'),
  owners: z.partialRecord(z.enum(ROLES), Name.nullish()).default({}).describe('Who holds which role for the client'),
  renewalDate: z.iso.date().nullish(),
  fiscalYearEnd: MonthDay.nullish().describe('MM-DD'),
})
export type PlanClient = z.output<typeof PlanClient>

const PlanOwner = z.strictObject({
  name: Name,
  role: z.enum(ROLES),
  hoursPerMonth: z.number().positive().max(744).nullish().describe('Hours available; the load is judged where known'),
  bookedPercent: z.number().min(0).max(1000).nullish().describe('Share of those hours that is booked already'),
  slotsPerWeek: z
    .int()
    .min(0)
    .max(200)
    .nullish()
    .describe('Most meetings a week; a vCIO never has more than SCH-04 allows'),
})
export type PlanOwner = z.output<typeof PlanOwner>

/** What a year is planned from. Clients and holidays in any order; the plan does not depend on it. */
export const YearPlanInput = z.strictObject({
  year: z.int().min(2000).max(2200),
  clients: z.array(PlanClient).max(20_000),
  holidays: z.array(z.iso.date()).max(5000).default([]).describe('Days without meetings, YYYY-MM-DD'),
  owners: z.array(PlanOwner).max(5000).default([]).describe('One entry a person and role'),
  settings: PlanSettings.prefault({}),
  position: z
    .enum(acceptedPositions(['cadence']))
    .optional()
    .describe('Which reading of the cadence to plan by'),
})
export type YearPlanInput = z.output<typeof YearPlanInput>
