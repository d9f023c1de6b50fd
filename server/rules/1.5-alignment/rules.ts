import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { stackConformance } from './stack-conformance.ts'
import { stackException } from './stack-exception.ts'
import { stackReview } from './stack-review.ts'
import { alignmentTables } from './tables.ts'
import { standardStackSignals, standardStackTriggers } from './triggers.ts'
import { vendorPreference } from './vendor-preference.ts'

/** The rules of blueprint 1.5, Alignment: the standard stack. */
export const standardStack = [
  stackConformance,
  vendorPreference,
  stackException,
  stackReview,
  ...alignmentTables,
  ...defineTriggers(standardStackTriggers, { ...clientSignals, ...standardStackSignals }),
]
