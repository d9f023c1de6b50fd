import { z } from 'zod'
import { SEGMENTS } from '../../domain/segment.ts'

const why = {
  reason: z.string().trim().min(1).max(500).describe('Why it differs from the blueprints'),
  by: z.string().trim().min(1).max(200).describe('Who decided it'),
  on: z.iso.date().describe('When, YYYY-MM-DD'),
}

/** One thing that a provider sets for itself: a number of a clause, a position, a value the blueprints leave open, or a segment's name. */
export const Setting = z.union([
  z.strictObject({ number: z.string().max(200), to: z.union([z.number(), z.string().max(200), z.boolean()]), ...why }),
  z.strictObject({ position: z.string().max(100), to: z.string().max(100), ...why }),
  z.strictObject({ setting: z.string().max(100), to: z.number().min(0).max(1_000_000_000), ...why }),
  z.strictObject({ segment: z.enum(SEGMENTS), to: z.string().trim().min(1).max(60), ...why }),
])

export type Setting = z.output<typeof Setting>

/** What a setting is about, unique among settings. */
export function subjectOf(setting: Setting): string {
  if ('number' in setting) return setting.number
  if ('position' in setting) return setting.position
  return 'setting' in setting ? setting.setting : `segment ${setting.segment}`
}
