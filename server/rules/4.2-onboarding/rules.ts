import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { onboardingSegmentTables } from './segment-tables.ts'
import { onboardingTables } from './tables.ts'
import { onboardingSignals, onboardingTriggers } from './triggers.ts'

/** The rules of blueprint 4.2, Onboarding. */
export const onboarding = [
  ...onboardingTables,
  ...onboardingSegmentTables,
  ...defineTriggers(onboardingTriggers, { ...clientSignals, ...onboardingSignals }),
]
