import { type Segment, SEGMENTS } from '../../domain/segment.ts'
import type { Judge } from '../../rules/judge.ts'
import { RISK_HIGH_FROM, RISK_MEDIUM_FROM } from '../settings/named-settings.ts'
import type { KnownSignals } from './signals/known-signals.ts'

/** The segment that the recorded goal level stands for (SEG-03); null where no level is recorded. */
export function goalSegment(goalLevel: number | null, judge: Judge): Segment | null {
  const { value } = judge('SEG-03', { goalLevel })
  return SEGMENTS.find((known) => known === value?.['segment']) ?? null
}

/** How severe an At Risk case is (RISK-02): impact x likelihood, and its word once the provider has set the scale. */
export interface Severity {
  severity: number | null
  label: string | null
  missing: string[]
}

/** The severity of a client's At Risk case, from what a person has judged of it. */
export function severityOf(known: KnownSignals, judge: Judge): Severity {
  const { value, missing } = judge('RISK-02', {
    impact: known['riskImpact'] ?? null,
    likelihood: known['riskLikelihood'] ?? null,
    highFrom: known[RISK_HIGH_FROM] ?? null,
    mediumFrom: known[RISK_MEDIUM_FROM] ?? null,
  })
  const { severity = null, label = null } = (value ?? {}) as Partial<Severity>
  return { severity, label, missing }
}
