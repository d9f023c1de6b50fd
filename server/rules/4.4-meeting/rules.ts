import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { askReadiness } from './ask-readiness.ts'
import { decisionLogRow } from './decision-log-row.ts'
import { meetingTimeSplit } from './meeting-time-split.ts'
import { meetingTables } from './tables.ts'
import { meetingSignals, meetingTriggers } from './triggers.ts'

/** The rules of blueprint 4.4, Meeting. */
export const meeting = [
  askReadiness,
  meetingTimeSplit,
  decisionLogRow,
  ...meetingTables,
  ...defineTriggers(meetingTriggers, { ...clientSignals, ...meetingSignals }),
]
