import { TRIGGERS } from '../../rules/all-triggers.ts'
import { namesIn } from '../../rules/triggers/condition.ts'

/** How many calls to action one owner may have open; the blueprints ask for few and give no number. */
export const CALLS_PER_OWNER = 'callsPerOwner'

/** From which cost an item of a roadmap is of high cost, and how many of those one quarter may hold (RM-T03). */
export const HIGH_COST_FROM = 'highCostFrom'
export const HIGH_COST_ITEMS = 'highCostItemsPerQuarter'

/** From which severity a case is high, and from which medium (RISK-02). */
export const RISK_HIGH_FROM = 'riskHighFrom'
export const RISK_MEDIUM_FROM = 'riskMediumFrom'

/** The names of all numbers that the blueprints leave open: empty until the provider sets them. */
export const NAMED_SETTINGS: readonly string[] = [
  ...new Set([
    CALLS_PER_OWNER,
    HIGH_COST_FROM,
    HIGH_COST_ITEMS,
    RISK_HIGH_FROM,
    RISK_MEDIUM_FROM,
    ...TRIGGERS.flatMap(({ when }) => namesIn(when).settings),
  ]),
].toSorted()
