import { CopilotError } from '../../domain/errors.ts'
import { ASSESSMENTS } from './all-assessments.ts'
import type { Assessment } from './assessment.ts'
import { nearestId } from './nearest-id.ts'

/** The assessment of this name. Throws `not-found` with the nearest name. */
export function findAssessment(name: string): Assessment {
  const found = ASSESSMENTS.find(({ id }) => id === name.trim().toLowerCase())
  if (found !== undefined) return found
  const ids = ASSESSMENTS.map(({ id }) => id)
  throw new CopilotError(
    'not-found',
    `There is no assessment "${name.slice(0, 40)}"; did you mean "${nearestId(name, ids)}"? There are ${ids.join(', ')}.`,
  )
}
