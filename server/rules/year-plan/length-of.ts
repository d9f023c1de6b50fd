import { CopilotError } from '../../domain/errors.ts'
import type { Ground } from '../../domain/finding.ts'
import type { MeetingKind } from './meeting-kinds.ts'
import type { YearPlanValues } from './parameters.ts'
import type { PlanSettings } from './year-plan-input.ts'

const SHORT: readonly MeetingKind[] = ['check-in', 'sync']

/** How long a meeting lasts, within its timebox (RHY-03). Throws `bad-input` when the setting is outside of it. */
export function lengthOf(
  kind: MeetingKind,
  values: YearPlanValues,
  settings: PlanSettings,
): { minutes: number; ground: Ground } {
  const box = SHORT.includes(kind) ? 'tactical' : 'strategic'
  const setting = box === 'tactical' ? 'shortMinutes' : 'strategicMinutes'
  const { from, to } = values['RHY-03'][box]
  const minutes = settings[setting]
  if (minutes < from || minutes > to)
    throw new CopilotError('bad-input', `${setting} must be ${from} to ${to} minutes by RHY-03, not ${minutes}.`)
  return { minutes, ground: { clause: 'RHY-03', says: `${minutes} minutes, within the ${box} ${from}-${to}` } }
}
