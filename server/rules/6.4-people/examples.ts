import { examplesOf } from '../examples.ts'
import { patternExamples } from '../kinds/pattern-examples.ts'
import { triggerExamples } from '../triggers/trigger-examples.ts'
import { peopleTechnology } from './rules.ts'
import { peopleTechnologyEdges } from './trigger-edges.ts'
import { peopleTechnologyTriggers } from './triggers.ts'

const quiet = {
  discoveryAcrossDepartments: false,
  proposalWithoutBudget: false,
  cadenceBroken: false,
  coreStackRisk: false,
  csmFirstBudgetConversation: false,
  amFirstProposalInSegmentA: false,
  engagementFellAfterRoadmap: false,
  initiativeStalledDays: 45,
  healthImprovingMonths: 2,
}
const calm = {
  lifecycleTouchpoints6Months: 2,
  initiativesApproved: true,
  roadmapMeetingComplete: false,
  ticketVolumeHigh: true,
  strategyMeetingsHeld: true,
}
const still = {
  clientIsNew: false,
  firstDiscoveryDone: false,
  assessmentScore: 70,
  assessmentThreshold: 70,
  proposalAccepted: false,
  initiativeApproved: false,
  csHealthDropPoints: 1.99,
  qbrOverdue: false,
}
const starts =
  'By rule: role activation by segment, enablement, compensation target or governance; a person may override it'
const of = (id: string) => peopleTechnology.find((rule) => rule.id === id)!

export const examples = [
  ...triggerExamples(peopleTechnologyTriggers, peopleTechnology, peopleTechnologyEdges),
  examplesOf(
    of('TEC-117'),
    patternExamples('TEC-117', quiet, [
      [{ discoveryAcrossDepartments: true }, 'Needs of several departments', 'vCIO, even in Segment B'],
      [{ proposalWithoutBudget: true }, 'Proposal without a budget', 'CS Manager corrects the course'],
      [{ cadenceBroken: true }, 'Cadence broken', 'Governance escalation'],
      [{ coreStackRisk: true }, 'Risk in the core stack', 'TAM assigned'],
      [{ csmFirstBudgetConversation: true }, 'First budget conversation of the CSM', 'Enablement deployed'],
      [{ amFirstProposalInSegmentA: true }, 'First proposal of the AM in Segment A', 'AM enablement flow'],
      [{ engagementFellAfterRoadmap: true }, 'Engagement fell after the roadmap in Segment B', 'CSM assigned'],
      [{ initiativeStalledDays: 46 }, 'Initiative stalled for more than 45 days', 'vCIO follow-up'],
      [{ healthImprovingMonths: 3 }, 'Health improving for three months', 'Bonus unlocked'],
    ]),
  ),
  examplesOf(
    of('TEC-118'),
    patternExamples('TEC-118', calm, [
      [{ lifecycleTouchpoints6Months: 3 }, '3 lifecycle touchpoints in 6 months', 'Likely maturity growth'],
      [
        { roadmapMeetingComplete: true },
        'Initiatives approved and roadmap meeting complete',
        'Shift to goal level 4 or higher',
      ],
      [{ strategyMeetingsHeld: false }, 'High ticket volume without strategy meetings', 'Potential misalignment'],
    ]),
  ),
  examplesOf(
    of('TEC-119'),
    patternExamples('TEC-119', still, [
      [{ clientIsNew: true }, 'New client', starts],
      [{ firstDiscoveryDone: true }, 'First Discovery meeting completed', starts],
      [{ assessmentScore: 70.01 }, 'Assessment scored above the threshold', starts],
      [{ proposalAccepted: true }, 'Proposal accepted or initiative approved', starts],
      [{ initiativeApproved: true }, 'Proposal accepted or initiative approved', starts],
      [{ csHealthDropPoints: 2 }, 'CS Health drops by 2 points or more', starts],
      [{ qbrOverdue: true }, 'QBR cadence overdue', starts],
    ]),
  ),
]
