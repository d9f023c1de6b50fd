import type { Gate } from '../../domain/client-profile.ts'
import { applyRule } from '../../rules/index.ts'
import type { KnownSignals } from '../health/reading.ts'
import { gateOf } from './gate.ts'

/** The fix-first gates: remediation before any new initiative or proposal (DMI-05, DMI-06). */
export function fixFirstGates({ mfaCoverage = null, endpointCoverage = null }: KnownSignals, asOf: string): Gate[] {
  return [
    ...gateOf({
      kind: 'mfa',
      subject: null,
      finding: applyRule('DMI-05', { mfaPercent: mfaCoverage }, asOf),
      holds,
      says: `MFA coverage ${shown(mfaCoverage)}; remediation comes before any new initiative or proposal.`,
    }),
    ...gateOf({
      kind: 'endpoint',
      subject: null,
      finding: applyRule('DMI-06', { endpointPercent: endpointCoverage }, asOf),
      holds,
      says: `Endpoint protection ${shown(endpointCoverage)}; remediation comes before any new initiative or proposal.`,
    }),
  ]
}

const holds = ({ gated }: Record<string, unknown>) => gated === true

const shown = (percent: number | null) => (percent === null ? 'may be below its floor' : `is at ${percent} %`)
