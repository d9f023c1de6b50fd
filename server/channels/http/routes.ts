import { z } from 'zod'
import { DocumentChanges } from '../../domain/document-settings.ts'
import { Setting } from '../../records/settings/setting.ts'
import { CapacityRequest } from '../../rules/planning/capacity-request.ts'
import { MonthDay, YearPlanInput } from '../../rules/year-plan/year-plan-input.ts'

const Day = z.iso.date().describe('YYYY-MM-DD; today when absent')

/** The shape of every request, once: for checking, and for the OpenAPI document. */
export const AskRequest = z.strictObject({
  question: z.string().min(1).max(4_000),
  client: z.string().min(1).max(200).optional().describe('Id or name of a client'),
  asOf: Day.optional(),
})

export const SearchRequest = z.object({
  q: z.string().min(1).max(2_000).describe('What to look for'),
  limit: z.coerce.number().int().min(1).max(100).default(10),
  document: z.string().optional(),
  discipline: z.string().optional(),
  status: z.enum(['current', 'archived', 'work-in-progress']).optional(),
  clause: z.string().optional(),
  layer: z.enum(['own', 'shared']).optional(),
  audience: z
    .string()
    .trim()
    .regex(/^[^,]+$/, 'Name one role')
    .optional()
    .describe('One role, e.g. CSM'),
  explain: z.stringbool().default(false).describe('true adds what each score is made of'),
})

/** The same as a body; `query` is the word that the command line's batch uses. */
export const SearchBody = z.strictObject({
  query: z.string().min(1).max(2_000).describe('What to look for'),
  ...SearchRequest.omit({ q: true }).shape,
  explain: z.boolean().default(false).describe('true adds what each score is made of'),
})

export const RuleRequest = z.strictObject({
  input: z.record(z.string(), z.unknown()),
  asOf: Day.optional(),
})

export const MonthsQuery = z.object({
  asOf: Day.optional(),
  months: z.coerce.number().int().min(1).max(120).default(12).describe('How many months, up to the latest'),
})

export const SettingsRequest = z.strictObject({
  settings: z.array(Setting).min(1).max(1000),
  dryRun: z.boolean().default(false).describe('true saves nothing and only names the clients that would change'),
})

export const MaturityRequest = z.strictObject({
  answers: z
    .record(z.string().max(60), z.unknown())
    .optional()
    .describe('Question id and answer, null for none; those on record when absent'),
  setting: z.string().max(60).optional().describe('One of the settings of the assessment; none when absent'),
  asOf: Day.optional(),
  saveBy: z.string().trim().min(1).max(200).optional().describe('Puts the answers on record under this name'),
})

export const DraftRequest = z.strictObject({
  kind: z.literal('recap'),
  client: z.string().min(1).max(200),
  notes: z.string().min(1).max(200_000),
  meetingEndedAt: z.iso.datetime({ offset: true }).optional(),
})

export const PlanYearRequest = YearPlanInput.omit({ clients: true }).extend({
  fiscalYearEnds: z
    .record(z.string().min(1).max(1000), MonthDay)
    .default({})
    .describe('Client id and the MM-DD on which its fiscal year ends'),
  asOf: Day.optional(),
})

export const PlanCapacityRequest = CapacityRequest.extend({ asOf: Day.optional() })

export const GapsQuery = z.object({
  since: z.iso.date().optional().describe('Only what was asked on this day or later, YYYY-MM-DD'),
  limit: z.coerce.number().int().min(1).max(100).default(20).describe('How many groups'),
})

export const DocumentsQuery = z.object({
  removed: z.stringbool().default(false).describe('true lists those that were removed'),
})

export const DocumentChange = DocumentChanges.refine(
  (changes) => Object.keys(changes).length > 0,
  'Name a layer, a status or an audience',
)

export const RollbackRequest = z.strictObject({
  to: z.string().min(1).max(64).optional().describe('How the name of the edition begins; the one before when absent'),
})

export const DayQuery = z.object({ asOf: Day.optional() })
