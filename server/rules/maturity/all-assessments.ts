import type { Assessment } from './assessment.ts'
import { csOperation } from './cs-operation.ts'
import { csOrganisation } from './cs-organisation.ts'
import { serviceLeadership } from './service-leadership.ts'
import { trustMaturity } from './trust-maturity.ts'
import { vcio } from './vcio.ts'

/** The maturity assessments of the provider itself. */
export const ASSESSMENTS: readonly Assessment[] = [trustMaturity, serviceLeadership, vcio, csOrganisation, csOperation]
