import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { meetingTimebox } from './meeting-timebox.ts'
import { meetingTiming } from './meeting-timing.ts'
import { quarterClose } from './quarter-close.ts'
import { rhythmTables } from './tables.ts'
import { rhythmSignals, rhythmTriggers } from './triggers.ts'

/** The rules of blueprint 4.3, Engagement (process). */
export const engagementRhythm = [
  meetingTiming,
  meetingTimebox,
  quarterClose,
  ...rhythmTables,
  ...defineTriggers(rhythmTriggers, { ...clientSignals, ...rhythmSignals }),
]
