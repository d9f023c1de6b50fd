import { segmentationTriggers } from './1.1-segmentation/triggers.ts'
import { engagementStrategyTriggers } from './1.2-engagement-strategy/triggers.ts'
import { playbookTriggers } from './1.3-cs-playbooks/triggers.ts'
import { catalogTriggers } from './1.4-service-catalog/triggers.ts'
import { standardStackTriggers } from './1.5-alignment/triggers.ts'
import { csHealthTriggers } from './2.0-cs-health/triggers.ts'
import { clientExperienceTriggers } from './2.1-client-experience/triggers.ts'
import { technologyAdoptionTriggers } from './2.2-technology-adoption/triggers.ts'
import { engagementTriggers } from './2.3-engagement/triggers.ts'
import { serviceQualityTriggers } from './2.4-service-quality/triggers.ts'
import { serviceLevelAlignmentTriggers } from './2.5-service-level-alignment/triggers.ts'
import { reportTriggers } from './3.1-reports/triggers.ts'
import { proposalTriggers } from './3.2-proposal/triggers.ts'
import { budgetTriggers } from './3.3-budget/triggers.ts'
import { strategyTriggers } from './3.4-client-strategy/triggers.ts'
import { roadmapTriggers } from './3.5-roadmap/triggers.ts'
import { salesTriggers } from './4.1-sales/triggers.ts'
import { schedulingTriggers } from './4.1-scheduling-trigger/triggers.ts'
import { discoveryTriggers } from './4.2-discovery-intake/triggers.ts'
import { onboardingTriggers } from './4.2-onboarding/triggers.ts'
import { assessmentTriggers } from './4.3-assessment-intake/triggers.ts'
import { rhythmTriggers } from './4.3-engagement-rhythm/triggers.ts'
import { meetingTriggers } from './4.4-meeting/triggers.ts'
import { upsellTriggers } from './4.4-upsell/triggers.ts'
import { riskTriggers } from './4.5-at-risk/triggers.ts'
import { initiativeTriggers } from './4.5-initiative/triggers.ts'
import { strategyTechnologyTriggers } from './6.1-strategy/triggers.ts'
import { healthTechnologyTriggers } from './6.2-health/triggers.ts'
import { deliverablesTechnologyTriggers } from './6.3-deliverables/triggers.ts'
import { peopleTechnologyTriggers } from './6.4-people/triggers.ts'
import { enablementTriggers } from './5.2-enablement/triggers.ts'
import { governanceTriggers } from './5.4-governance/triggers.ts'
import type { Trigger } from './triggers/trigger.ts'

/** Every trigger of the blueprints, as data. */
export const TRIGGERS: readonly Trigger[] = [
  ...segmentationTriggers,
  ...engagementStrategyTriggers,
  ...playbookTriggers,
  ...catalogTriggers,
  ...standardStackTriggers,
  ...csHealthTriggers,
  ...clientExperienceTriggers,
  ...technologyAdoptionTriggers,
  ...engagementTriggers,
  ...serviceQualityTriggers,
  ...serviceLevelAlignmentTriggers,
  ...reportTriggers,
  ...proposalTriggers,
  ...budgetTriggers,
  ...strategyTriggers,
  ...roadmapTriggers,
  ...schedulingTriggers,
  ...discoveryTriggers,
  ...assessmentTriggers,
  ...salesTriggers,
  ...onboardingTriggers,
  ...rhythmTriggers,
  ...meetingTriggers,
  ...upsellTriggers,
  ...riskTriggers,
  ...initiativeTriggers,
  ...strategyTechnologyTriggers,
  ...healthTechnologyTriggers,
  ...deliverablesTechnologyTriggers,
  ...peopleTechnologyTriggers,
  ...enablementTriggers,
  ...governanceTriggers,
]
