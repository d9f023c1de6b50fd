import { serviceLeadershipLevel } from './service-leadership-level.ts'
import { trustMaturity } from './trust-maturity.ts'
import { vcioCapacity } from './vcio-capacity.ts'
import { vcioMaturityLevel } from './vcio-maturity-level.ts'

/** The rules of the companion documents. */
export const companions = [vcioMaturityLevel, serviceLeadershipLevel, trustMaturity, vcioCapacity]
