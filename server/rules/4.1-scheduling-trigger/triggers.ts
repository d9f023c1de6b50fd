import type { Trigger } from '../triggers/trigger.ts'
import { calendarTriggers } from './calendar-triggers.ts'
import { recoveryTriggers } from './recovery-triggers.ts'

/** The triggers of blueprint 4.1. */
export const schedulingTriggers: readonly Trigger[] = [...calendarTriggers, ...recoveryTriggers]
