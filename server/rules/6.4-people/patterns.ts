import { definePatterns } from '../kinds/define-patterns.ts'
import { clientSignals } from '../signals/client-signals.ts'
import { defineSignals } from '../signals/signal.ts'

const eventSignals = defineSignals({
  discoveryAcrossDepartments: ['flag', 'Discovery Intake shows needs of several departments'],
  proposalWithoutBudget: ['flag', 'A proposal is delivered and no budget aligned'],
  cadenceBroken: ['flag', 'The cadence is broken, for example by a skipped QBR'],
  coreStackRisk: ['flag', 'Assessment Intake finds a risk in the core stack'],
  csmFirstBudgetConversation: ['flag', 'The CSM is about to hold the first budget conversation'],
  amFirstProposalInSegmentA: ['flag', 'The AM is about to make the first proposal in Segment A'],
  engagementFellAfterRoadmap: ['flag', 'Engagement fell after the roadmap, in Segment B'],
  initiativeStalledDays: ['days', 'Days that an initiative has been stalled'],
  healthImprovingMonths: ['months', 'Months in a row that health improved'],
})

const meaningSignals = defineSignals({
  lifecycleTouchpoints6Months: ['count', 'Lifecycle touchpoints of the last 6 months'],
  initiativesApproved: ['flag', 'Initiatives are approved'],
  roadmapMeetingComplete: ['flag', 'The roadmap meeting is complete'],
  ticketVolumeHigh: ['flag', "Ticket volume is high by the provider's own judgement"],
  strategyMeetingsHeld: ['flag', 'Strategy meetings are held'],
})

const startSignals = defineSignals({
  clientIsNew: ['flag', 'The client has just been created'],
  firstDiscoveryDone: ['flag', 'The first Discovery meeting is complete'],
  assessmentScore: ['score', 'Score of the assessment'],
  proposalAccepted: ['flag', 'The client has just accepted a proposal'],
  csHealthDropPoints: ['variance', 'Points that CS Health fell; their scale is not stated'],
  qbrOverdue: ['flag', 'The QBR cadence is overdue'],
})

const flagged = (signal: string) => ({ signal, is: true })
const starts =
  'By rule: role activation by segment, enablement, compensation target or governance; a person may override it'

/** What blueprint 6.4 reads out of events. */
export const peoplePatterns = [
  definePatterns({
    id: 'TEC-117',
    title: 'Role or action that a process event activates',
    signals: eventSignals,
    patterns: [
      {
        pattern: 'Needs of several departments',
        when: flagged('discoveryAcrossDepartments'),
        means: 'vCIO, even in Segment B',
      },
      {
        pattern: 'Proposal without a budget',
        when: flagged('proposalWithoutBudget'),
        means: 'CS Manager corrects the course',
      },
      { pattern: 'Cadence broken', when: flagged('cadenceBroken'), means: 'Governance escalation' },
      { pattern: 'Risk in the core stack', when: flagged('coreStackRisk'), means: 'TAM assigned' },
      {
        pattern: 'First budget conversation of the CSM',
        when: flagged('csmFirstBudgetConversation'),
        means: 'Enablement deployed',
      },
      {
        pattern: 'First proposal of the AM in Segment A',
        when: flagged('amFirstProposalInSegmentA'),
        means: 'AM enablement flow',
      },
      {
        pattern: 'Engagement fell after the roadmap in Segment B',
        when: flagged('engagementFellAfterRoadmap'),
        means: 'CSM assigned',
      },
      {
        pattern: 'Initiative stalled for more than 45 days',
        when: { signal: 'initiativeStalledDays', above: 45 },
        means: 'vCIO follow-up',
      },
      {
        pattern: 'Health improving for three months',
        when: { signal: 'healthImprovingMonths', atLeast: 3 },
        means: 'Bonus unlocked',
      },
    ],
  }),
  definePatterns({
    id: 'TEC-118',
    title: 'What a pattern of activity means',
    signals: meaningSignals,
    patterns: [
      {
        pattern: '3 lifecycle touchpoints in 6 months',
        when: { signal: 'lifecycleTouchpoints6Months', atLeast: 3 },
        means: 'Likely maturity growth',
      },
      {
        pattern: 'Initiatives approved and roadmap meeting complete',
        when: { all: [flagged('initiativesApproved'), flagged('roadmapMeetingComplete')] },
        means: 'Shift to goal level 4 or higher',
      },
      {
        pattern: 'High ticket volume without strategy meetings',
        when: { all: [flagged('ticketVolumeHigh'), { signal: 'strategyMeetingsHeld', is: false }] },
        means: 'Potential misalignment',
      },
    ],
  }),
  definePatterns({
    id: 'TEC-119',
    title: 'Events that start a people action',
    signals: { ...clientSignals, ...startSignals },
    patterns: [
      { pattern: 'New client', when: flagged('clientIsNew'), means: starts },
      { pattern: 'First Discovery meeting completed', when: flagged('firstDiscoveryDone'), means: starts },
      {
        pattern: 'Assessment scored above the threshold',
        when: { signal: 'assessmentScore', above: { setting: 'assessmentThreshold' } },
        means: starts,
      },
      {
        pattern: 'Proposal accepted or initiative approved',
        when: { any: [flagged('proposalAccepted'), flagged('initiativeApproved')] },
        means: starts,
      },
      {
        pattern: 'CS Health drops by 2 points or more',
        when: { signal: 'csHealthDropPoints', atLeast: 2 },
        means: starts,
      },
      { pattern: 'QBR cadence overdue', when: flagged('qbrOverdue'), means: starts },
    ],
  }),
]
