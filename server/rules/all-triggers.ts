import { engagementTriggers } from './2.3-engagement/triggers.ts'
import type { Trigger } from './triggers/trigger.ts'

/** Every trigger of the blueprints, as data. */
export const TRIGGERS: readonly Trigger[] = [...engagementTriggers]
