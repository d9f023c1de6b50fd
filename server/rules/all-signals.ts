import { segmentationSignals } from './1.1-segmentation/triggers.ts'
import { engagementStrategySignals } from './1.2-engagement-strategy/triggers.ts'
import { playbookSignals } from './1.3-cs-playbooks/triggers.ts'
import { catalogSignals } from './1.4-service-catalog/triggers.ts'
import { standardStackSignals } from './1.5-alignment/triggers.ts'
import { csHealthSignals } from './2.0-cs-health/triggers.ts'
import { clientExperienceSignals } from './2.1-client-experience/triggers.ts'
import { technologyAdoptionSignals } from './2.2-technology-adoption/triggers.ts'
import { engagementSignals } from './2.3-engagement/triggers.ts'
import { serviceQualitySignals } from './2.4-service-quality/triggers.ts'
import { serviceLevelAlignmentSignals } from './2.5-service-level-alignment/triggers.ts'
import { reportSignals } from './3.1-reports/triggers.ts'
import { budgetSignals } from './3.3-budget/triggers.ts'
import { strategySignals } from './3.4-client-strategy/triggers.ts'
import { roadmapSignals } from './3.5-roadmap/triggers.ts'
import { salesSignals } from './4.1-sales/triggers.ts'
import { schedulingSignals } from './4.1-scheduling-trigger/signals.ts'
import { discoverySignals } from './4.2-discovery-intake/triggers.ts'
import { onboardingSignals } from './4.2-onboarding/triggers.ts'
import { assessmentSignals } from './4.3-assessment-intake/triggers.ts'
import { rhythmSignals } from './4.3-engagement-rhythm/triggers.ts'
import { meetingSignals } from './4.4-meeting/triggers.ts'
import { upsellSignals } from './4.4-upsell/triggers.ts'
import { riskSignals } from './4.5-at-risk/triggers.ts'
import { initiativeSignals } from './4.5-initiative/triggers.ts'
import { strategyTechnologySignals } from './6.1-strategy/triggers.ts'
import { healthTechnologySignals } from './6.2-health/triggers.ts'
import { deliverablesTechnologySignals } from './6.3-deliverables/triggers.ts'
import { peopleTechnologySignals } from './6.4-people/triggers.ts'
import { enablementSignals } from './5.2-enablement/triggers.ts'
import { clientSignals } from './signals/client-signals.ts'
import type { Signal } from './signals/signal.ts'

/** Every signal that a trigger reads, by name. */
export const SIGNALS: Readonly<Record<string, Signal>> = {
  ...clientSignals,
  ...segmentationSignals,
  ...engagementStrategySignals,
  ...playbookSignals,
  ...catalogSignals,
  ...standardStackSignals,
  ...csHealthSignals,
  ...clientExperienceSignals,
  ...technologyAdoptionSignals,
  ...engagementSignals,
  ...serviceQualitySignals,
  ...serviceLevelAlignmentSignals,
  ...reportSignals,
  ...budgetSignals,
  ...strategySignals,
  ...roadmapSignals,
  ...schedulingSignals,
  ...discoverySignals,
  ...assessmentSignals,
  ...salesSignals,
  ...onboardingSignals,
  ...rhythmSignals,
  ...meetingSignals,
  ...upsellSignals,
  ...riskSignals,
  ...initiativeSignals,
  ...strategyTechnologySignals,
  ...healthTechnologySignals,
  ...deliverablesTechnologySignals,
  ...peopleTechnologySignals,
  ...enablementSignals,
}
