import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { largeInitiatives } from './large-initiatives.ts'
import { miniRca } from './mini-rca.ts'
import { qualityCreditGate } from './quality-credit-gate.ts'
import { qualityFloors } from './quality-floors.ts'
import { rcaOnTime } from './rca-on-time.ts'
import { rcaVerification } from './rca-verification.ts'
import { redGuardrail } from './red-guardrail.ts'
import { redQuarterQbr } from './red-quarter-qbr.ts'
import { reopenWindow } from './reopen-window.ts'
import { serviceQualityColour } from './service-quality-colour.ts'
import { serviceQualityScore } from './service-quality-score.ts'
import { serviceQualityTables } from './tables.ts'
import { serviceQualitySignals, serviceQualityTriggers } from './triggers.ts'

/** The rules of blueprint 2.4, Service Quality. */
export const serviceQuality = [
  serviceQualityScore,
  serviceQualityColour,
  qualityFloors,
  largeInitiatives,
  redGuardrail,
  redQuarterQbr,
  qualityCreditGate,
  miniRca,
  rcaVerification,
  reopenWindow,
  rcaOnTime,
  ...serviceQualityTables,
  ...defineTriggers(serviceQualityTriggers, { ...clientSignals, ...serviceQualitySignals }),
]
