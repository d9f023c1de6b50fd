import { z } from 'zod'
import { CopilotError } from '../../domain/errors.ts'
import type { Assessment, Scale } from './assessment.ts'
import { scaleValuesOn } from './scale-values.ts'

/** The scale of an assessment on a day, YYYY-MM-DD. Throws `bad-input` for what is no day, or before the first edition. */
export function scaleOn(assessment: Assessment, asOf: string): Scale {
  if (!z.iso.date().safeParse(asOf).success)
    throw new CopilotError('bad-input', 'asOf must be a day such as 2026-08-01.')
  const values = scaleValuesOn(asOf)
  if (values === undefined)
    throw new CopilotError('bad-input', `No edition of the scales was in force on ${asOf}; name a later day.`)
  return assessment.scaleOn(values)
}
