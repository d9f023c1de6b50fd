import { decisionLimit } from './decision-limit.ts'
import { expansionCreditGate } from './expansion-credit-gate.ts'
import { firstActionDeadline } from './first-action-deadline.ts'
import { preApproval } from './pre-approval.ts'
import { quadrantSegment } from './quadrant-segment.ts'
import { recapDeadline } from './recap-deadline.ts'

/** The rules that every blueprint shares. */
export const sharedLimits = [
  decisionLimit,
  expansionCreditGate,
  preApproval,
  recapDeadline,
  firstActionDeadline,
  quadrantSegment,
]
