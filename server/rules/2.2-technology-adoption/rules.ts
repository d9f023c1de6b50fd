import { dmiColour } from './dmi-colour.ts'
import { dmiSegmentColour } from './dmi-segment-colour.ts'
import { endpointGate } from './endpoint-gate.ts'
import { maturityIndex } from './maturity-index.ts'
import { mfaGate } from './mfa-gate.ts'

/** The rules of blueprint 2.2, Technology Adoption. */
export const technologyAdoption = [maturityIndex, dmiColour, dmiSegmentColour, mfaGate, endpointGate]
