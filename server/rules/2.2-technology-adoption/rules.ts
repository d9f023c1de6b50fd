import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { adoptionCoverage } from './adoption-coverage.ts'
import { averageFirstAction } from './average-first-action.ts'
import { dmiColour } from './dmi-colour.ts'
import { dmiSegmentColour } from './dmi-segment-colour.ts'
import { endpointGate } from './endpoint-gate.ts'
import { expectedMove } from './expected-move.ts'
import { maturityIndex } from './maturity-index.ts'
import { mfaGate } from './mfa-gate.ts'
import { moveBToC } from './move-b-to-c.ts'
import { moveCToB } from './move-c-to-b.ts'
import { nextTarget } from './next-target.ts'
import { refreshDue } from './refresh-due.ts'
import { renewalRisk } from './renewal-risk.ts'
import { technologyAdoptionTables } from './tables.ts'
import { tierGate } from './tier-gate.ts'
import { technologyAdoptionSignals, technologyAdoptionTriggers } from './triggers.ts'

/** The rules of blueprint 2.2, Technology Adoption. */
export const technologyAdoption = [
  maturityIndex,
  dmiColour,
  dmiSegmentColour,
  mfaGate,
  endpointGate,
  refreshDue,
  tierGate,
  expectedMove,
  nextTarget,
  moveCToB,
  moveBToC,
  renewalRisk,
  averageFirstAction,
  adoptionCoverage,
  ...technologyAdoptionTables,
  ...defineTriggers(technologyAdoptionTriggers, { ...clientSignals, ...technologyAdoptionSignals }),
]
