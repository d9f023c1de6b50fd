import type { Insight } from '../../domain/monthly-signals.ts'

/** How much each insight counts in the index (DMI-11), where the record sets no weight of its own. A weight of 0 leaves it out. */
export const INSIGHT_WEIGHTS: Record<Insight, number> = {
  mfa: 5,
  endpoint: 4,
  backup: 4,
  conditionalAccess: 3,
  emailSecurity: 3,
  collaboration: 2,
  encryption: 2,
}
