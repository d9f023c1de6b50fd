import { adoptionPayColour } from './adoption-pay-colour.ts'
import { blendedPayout } from './blended-payout.ts'
import { decisionLatency } from './decision-latency.ts'
import { engagementGuardrail } from './engagement-guardrail.ts'
import { expansionDeferral } from './expansion-deferral.ts'
import { grrColour } from './grr-colour.ts'
import { nrrColour } from './nrr-colour.ts'
import { payCreditGate } from './pay-credit-gate.ts'
import { payEngagementColour } from './pay-engagement-colour.ts'
import { payoutCadence } from './payout-cadence.ts'
import { payout } from './payout.ts'
import { roleVariableRange } from './role-variable-range.ts'
import { salaryMix } from './salary-mix.ts'
import { compensationTables } from './tables.ts'
import { amCsmScore, tamScore, vcioScore } from './variable-weights.ts'

/** The rules of blueprint 5.3, Compensation. */
export const compensation = [
  grrColour,
  nrrColour,
  amCsmScore,
  vcioScore,
  tamScore,
  salaryMix,
  roleVariableRange,
  payEngagementColour,
  engagementGuardrail,
  expansionDeferral,
  payout,
  blendedPayout,
  payCreditGate,
  decisionLatency,
  adoptionPayColour,
  payoutCadence,
  ...compensationTables,
]
