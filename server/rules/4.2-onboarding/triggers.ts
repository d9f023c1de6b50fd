import { defineSignals } from '../signals/signal.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** What only the triggers of blueprint 4.2, Onboarding, read. */
export const onboardingSignals = defineSignals({
  inOnboarding: ['flag', 'The client is being onboarded'],
  accessMatrixLate: ['flag', 'The Access Matrix of onboarding is incomplete or late'],
  onboardingAccessStalled: ['flag', 'Access stalls in onboarding'],
  onboardingDocumentationStalled: ['flag', 'Documentation stalls in onboarding'],
  asksAtKickoff: ['count', 'Asks planned for the kickoff'],
  onboardingItemPreApproved: ['flag', 'An item was pre-approved at Roadmap & Budget v1'],
  onboardingRiskSeen: ['flag', 'Risk seen in onboarding calls for a check'],
})

const RISK_CLOCKS = { at: 'the clocks of At Risk' }

/** The triggers of blueprint 4.2, Onboarding. */
export const onboardingTriggers: readonly Trigger[] = [
  {
    id: 'ONB-T01',
    title: 'Access delay',
    when: { signal: 'accessMatrixLate', is: true },
    owner: 'CSM/TAM',
    due: { at: 'before Day 14' },
    firstActionHours: null,
    play: 'Access gate',
    steps: ['Hold downstream work behind the Access Matrix', 'Escalate through the sponsor on the client side'],
    topic: 'onboarding',
    watches: 'client',
  },
  {
    id: 'ONB-T02',
    title: 'Missed SLA or engagement dip in onboarding',
    when: {
      all: [
        { signal: 'inOnboarding', is: true },
        {
          any: [
            { signal: 'slaMissed', is: true },
            { signal: 'engagementFell', is: true },
          ],
        },
      ],
    },
    owner: 'CSM',
    due: RISK_CLOCKS,
    firstActionHours: null,
    play: 'Early signal to At Risk',
    steps: [],
    topic: 'at-risk',
    watches: 'client',
  },
  {
    id: 'ONB-T03',
    title: 'Access or documentation stalls',
    when: {
      any: [
        { signal: 'onboardingAccessStalled', is: true },
        { signal: 'onboardingDocumentationStalled', is: true },
      ],
    },
    owner: 'CSM/TAM',
    due: RISK_CLOCKS,
    firstActionHours: null,
    play: 'Flag At Risk',
    steps: [],
    topic: 'at-risk',
    watches: 'client',
  },
  {
    id: 'ONB-T04',
    title: 'More than two asks at kickoff',
    when: { signal: 'asksAtKickoff', above: 2 },
    owner: 'vCIO/CSM',
    due: { at: 'the same meeting' },
    firstActionHours: null,
    play: 'Two asks',
    steps: ['Keep two asks', 'Defer the rest to the next cadence'],
    topic: 'onboarding',
    watches: 'client',
  },
  {
    id: 'ONB-T05',
    title: 'Pre-approved item in onboarding',
    when: { signal: 'onboardingItemPreApproved', is: true },
    owner: 'AM/PM',
    due: { at: 'Day 30-60, with a median of at most 14 days to the proposal' },
    firstActionHours: 72,
    play: 'Proposal and project launch',
    steps: ['Make it a Proposal with an Executive Decision Sheet', 'Assign the PM', 'Schedule the start'],
    topic: 'onboarding',
    watches: 'client',
  },
  {
    id: 'ONB-T06',
    title: 'Risk seen while onboarding a D client',
    when: {
      all: [
        { signal: 'segment', is: 'D' },
        { signal: 'onboardingRiskSeen', is: true },
      ],
    },
    owner: 'CSM/TAM',
    due: { at: 'Week 2-4' },
    firstActionHours: null,
    play: 'Mini-check',
    steps: ['Run the backup/identity mini-check instead of skipping the assessment'],
    topic: 'onboarding',
    watches: 'client',
  },
]
