import type { Gate } from '../../domain/client-profile.ts'
import type { Judge } from '../../rules/judge.ts'
import type { KnownSignals } from '../health/reading.ts'
import { gateOf } from './gate.ts'

/** The fix-first gates: remediation before any new initiative or proposal (DMI-05, DMI-06). */
export function fixFirstGates({ mfaCoverage = null, endpointCoverage = null }: KnownSignals, judge: Judge): Gate[] {
  return [
    ...gateOf({
      kind: 'mfa',
      subject: null,
      finding: judge('DMI-05', { mfaPercent: mfaCoverage }),
      holds,
      says: `MFA coverage is at ${mfaCoverage} %; ${CONSEQUENCE}`,
      doubt: 'MFA coverage is not known, so no new initiative or proposal before it is.',
    }),
    ...gateOf({
      kind: 'endpoint',
      subject: null,
      finding: judge('DMI-06', { endpointPercent: endpointCoverage }),
      holds,
      says: `Endpoint protection is at ${endpointCoverage} %; ${CONSEQUENCE}`,
      doubt: 'Endpoint protection is not known, so no new initiative or proposal before it is.',
    }),
  ]
}

const holds = ({ gated }: Record<string, unknown>) => gated === true

const CONSEQUENCE = 'remediation comes before any new initiative or proposal.'
