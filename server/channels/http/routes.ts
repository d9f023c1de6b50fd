import { z } from 'zod'

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
})

/** The same as a body; `query` is the word that the command line's batch uses. */
export const SearchBody = z.strictObject({
  query: z.string().min(1).max(2_000).describe('What to look for'),
  ...SearchRequest.omit({ q: true }).shape,
})

export const RuleRequest = z.strictObject({
  input: z.record(z.string(), z.unknown()),
  asOf: Day.optional(),
})

export const DraftRequest = z.strictObject({
  kind: z.literal('recap'),
  client: z.string().min(1).max(200),
  notes: z.string().min(1).max(200_000),
  meetingEndedAt: z.iso.datetime({ offset: true }).optional(),
})

export const DayQuery = z.object({ asOf: Day.optional() })
