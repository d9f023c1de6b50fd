import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { agingBucket } from './aging-bucket.ts'
import { priceTestGate } from './price-test-gate.ts'
import { proposalComplexity } from './proposal-complexity.ts'
import { proposalDepth } from './proposal-depth.ts'
import { riskToGoal } from './risk-to-goal.ts'
import { spendType } from './spend-type.ts'
import { proposalTables } from './tables.ts'
import { proposalTriggers } from './triggers.ts'
import { winRate } from './win-rate.ts'

/** The rules of blueprint 3.2, Proposal. */
export const proposal = [
  priceTestGate,
  proposalDepth,
  spendType,
  proposalComplexity,
  agingBucket,
  riskToGoal,
  winRate,
  ...proposalTables,
  ...defineTriggers(proposalTriggers, clientSignals),
]
