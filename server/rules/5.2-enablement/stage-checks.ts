import { between, defineChecks, listing } from '../kinds/define-checks.ts'
import { defineSignals } from '../signals/signal.ts'

const signals = defineSignals({
  artifacts: ['tags', 'Artifacts linked in the account record'],
  baselineDmiCaptured: ['flag', 'The baseline DMI is captured'],
  firstQbrBooked: ['flag', 'The first QBR is booked; Segment D has none, which the clause leaves open'],
  serviceReviewRhythmSet: ['flag', 'The rhythm of Service Reviews is set'],
  quickWinsApproved: ['count', 'Quick wins approved'],
  kpiImproved: ['flag', 'A KPI has improved'],
  mfaPercent: ['percent', 'Users covered by MFA'],
  initiativeStarted: ['flag', 'An initiative has started'],
  approvals: ['count', 'Approvals'],
  budgetCheckpointNoted: ['flag', 'The budget checkpoint is noted'],
  nextDecisionDateSet: ['flag', 'The next decision date is set'],
  planInitiatives: ['count', "Initiatives in the next year's plan"],
  renewalConfirmed: ['flag', 'The renewal is confirmed'],
  executiveEscalationBooked: ['flag', 'An executive escalation is booked'],
})

const artifacts = (...tags: string[]) => listing('artifacts', tags)

/** PPL-051: the artifacts and the exit of each stage of the journey. */
export const stageGates = defineChecks({
  id: 'PPL-051',
  title: 'Journey stage gate',
  signals,
  checks: {
    by: 'stage',
    rows: {
      Onboarding: {
        ...artifacts('First 45 days checklist', 'Asset/lifecycle baseline', 'Stakeholder map'),
        'baseline DMI captured': { signal: 'baselineDmiCaptured', is: true },
        'first QBR booked': { signal: 'firstQbrBooked', is: true },
        'service review rhythm set': { signal: 'serviceReviewRhythmSet', is: true },
      },
      Adoption: {
        ...artifacts('DMI mini-review', 'Owner and date in the system'),
        '1-2 quick wins approved': between('quickWinsApproved', 1, 2),
        'KPI improved or initiative started': {
          any: [
            { signal: 'kpiImproved', is: true },
            { signal: 'mfaPercent', atLeast: 90 },
            { signal: 'initiativeStarted', is: true },
          ],
        },
      },
      Value: {
        ...artifacts('QBR kit', 'JSP-Lite', 'Decision log'),
        '1-2 approvals': between('approvals', 1, 2),
        'budget checkpoint noted': { signal: 'budgetCheckpointNoted', is: true },
        'next decision date set': { signal: 'nextDecisionDateSet', is: true },
      },
      Renewal: {
        ...artifacts('Realized-value summary', 'Next-year plan'),
        '2-4 initiatives in the plan': between('planInitiatives', 2, 4),
        'renewal confirmed or executive escalation booked': {
          any: [
            { signal: 'renewalConfirmed', is: true },
            { signal: 'executiveEscalationBooked', is: true },
          ],
        },
      },
    },
  },
})
