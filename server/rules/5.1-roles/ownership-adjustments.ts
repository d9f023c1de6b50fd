import { clientSignals } from '../signals/client-signals.ts'
import { defineSignals } from '../signals/signal.ts'
import type { Condition } from '../triggers/condition.ts'
import { defineAdjustments } from './define-adjustments.ts'

const signals = {
  ...clientSignals,
  ...defineSignals({
    engagementCyclesBelowTarget: ['count', 'Cycles in a row in which Engagement was below target'],
    adoptionFallPercent: ['variance', 'Fall of Adoption, 0 where it did not fall'],
    cxRisk: ['flag', 'Client experience is at risk, or the value for executives is unclear'],
    decisionVelocitySlipping: ['flag', 'Decisions take longer than they did'],
    adoptionStalled: ['flag', 'Adoption stalls'],
    slaNoise: ['flag', 'The SLA makes noise'],
    approvalsMissed: ['count', 'Times that approvals were missed'],
    adoptionLow: ['flag', "Adoption is low by the provider's own measure"],
    cxLow: ['flag', "Client experience is low by the provider's own measure"],
    initiativesMissed: ['flag', 'Initiatives were missed'],
    decisionSlipDays: ['days', 'Days that the latest decision has slipped'],
  }),
}

const within = (segment: string, ...conditions: Condition[]): Condition => ({
  all: [{ signal: 'segment', is: segment }, ...conditions],
})

/** PPL-023: who takes over when Health dips. A change lasts one quarter, then it is reverted or locked in. */
export const ownershipRetune = defineAdjustments({
  id: 'PPL-023',
  title: 'Who takes over when Health dips',
  signals,
  rows: [
    {
      signal: 'Engagement below target for 2 cycles',
      when: { signal: 'engagementCyclesBelowTarget', atLeast: 2 },
      change: ['CSM escalates a cadence reset'],
    },
    {
      signal: 'C: Adoption falls 10-20%',
      when: within('C', { signal: 'adoptionFallPercent', atLeast: 10 }, { signal: 'adoptionFallPercent', atMost: 20 }),
      change: ['TAM deep-dives assessments', 'CSM owns the follow-up'],
    },
    {
      signal: 'C: Adoption falls by more than 20%',
      when: within('C', { signal: 'adoptionFallPercent', above: 20 }),
      change: ['The clause does not cover it: the CS Lead decides'],
    },
    {
      signal: 'A: CX risk',
      when: within('A', { signal: 'cxRisk', is: true }),
      change: [
        'vCIO/vCxO owns the agenda of the next Executive QBR',
        'CSM tightens preparation and decision capture',
        'AM is consulted on commercial impact only',
      ],
    },
    {
      signal: 'B: decision velocity slips',
      when: within('B', { signal: 'decisionVelocitySlipping', is: true }),
      change: ['CSM stays Accountable for cadence', 'vCIO co-leads the roadmap block until two approvals have landed'],
    },
    {
      signal: 'C: adoption stalls',
      when: within('C', { signal: 'adoptionStalled', is: true }),
      change: [
        'CSM is Accountable for initiative follow-through for 60 days',
        'TAM does lifecycle inputs and risk notes',
      ],
    },
    {
      signal: 'D: SLA noise',
      when: within('D', { signal: 'slaNoise', is: true }),
      change: ['TAM stays Accountable', 'CSM joins only if scope or cadence must change'],
    },
    {
      signal: 'Approvals missed twice',
      when: { signal: 'approvalsMissed', atLeast: 2 },
      change: [
        'CSM is Accountable for resetting the cadence: shorter QBR, clear CTAs',
        'AM is consulted if renewal timing collides',
      ],
    },
  ],
})

/** PPL-024: quick fixes of responsibility by Health signal. What counts as low is the provider's own measure. */
export const fastAdjustments = defineAdjustments({
  id: 'PPL-024',
  title: 'Fast adjustments by Health signal',
  signals,
  rows: [
    {
      signal: 'Low Engagement',
      when: { signal: 'engagementLow', is: true },
      change: ['CSM runs a re-engagement play: short update and decision call', 'CSM stays Accountable until green'],
    },
    {
      signal: 'Low Adoption in C',
      when: within('C', { signal: 'adoptionLow', is: true }),
      change: [
        'TAM is responsible for assessment inputs',
        'CSM is accountable for follow-through, with weekly nudges for 60 days',
      ],
    },
    {
      signal: 'Low CX in A',
      when: within('A', { signal: 'cxLow', is: true }),
      change: ['Add or strengthen vCIO/vCxO in the next Executive QBR', 'CSM keeps actions tight'],
    },
    {
      signal: 'Missed initiatives',
      when: { signal: 'initiativesMissed', is: true },
      change: ['Reset the cadence', 'CSM is Accountable for the follow-up SLA'],
    },
    {
      signal: 'Decisions slip more than 30 days',
      when: { signal: 'decisionSlipDays', above: 30 },
      change: ['Escalate to the vCIO'],
    },
  ],
})
