import { examples as foundation } from './0-foundation/examples.ts'
import { examples as segmentation } from './1.1-segmentation/examples.ts'
import { examples as engagementStrategy } from './1.2-engagement-strategy/examples.ts'
import { examples as csPlaybooks } from './1.3-cs-playbooks/examples.ts'
import { examples as serviceCatalog } from './1.4-service-catalog/examples.ts'
import { examples as standardStack } from './1.5-alignment/examples.ts'
import { examples as csHealth } from './2.0-cs-health/examples.ts'
import { examples as clientExperience } from './2.1-client-experience/examples.ts'
import { examples as technologyAdoption } from './2.2-technology-adoption/examples.ts'
import { examples as engagement } from './2.3-engagement/examples.ts'
import { examples as serviceQuality } from './2.4-service-quality/examples.ts'
import { examples as serviceLevelAlignment } from './2.5-service-level-alignment/examples.ts'
import { examples as healthLimits } from './2.6-shared-limits/examples.ts'
import { examples as sharedLimits } from './3.0-shared-limits/examples.ts'
import { examples as reports } from './3.1-reports/examples.ts'
import { examples as proposal } from './3.2-proposal/examples.ts'
import { examples as budget } from './3.3-budget/examples.ts'
import { examples as clientStrategy } from './3.4-client-strategy/examples.ts'
import { examples as roadmap } from './3.5-roadmap/examples.ts'
import { examples as sales } from './4.1-sales/examples.ts'
import { examples as scheduling } from './4.1-scheduling-trigger/examples.ts'
import { examples as discovery } from './4.2-discovery-intake/examples.ts'
import { examples as onboarding } from './4.2-onboarding/examples.ts'
import { examples as assessment } from './4.3-assessment-intake/examples.ts'
import { examples as engagementRhythm } from './4.3-engagement-rhythm/examples.ts'
import { examples as meeting } from './4.4-meeting/examples.ts'
import { examples as upsell } from './4.4-upsell/examples.ts'
import { examples as atRisk } from './4.5-at-risk/examples.ts'
import { examples as initiative } from './4.5-initiative/examples.ts'
import { examples as csPeople } from './5.0-cs-people/examples.ts'
import { examples as roles } from './5.1-roles/examples.ts'
import { examples as enablement } from './5.2-enablement/examples.ts'
import { examples as compensation } from './5.3-compensation/examples.ts'
import { examples as governance } from './5.4-governance/examples.ts'
import { examples as personalRelationship } from './5.5-personal-relationship/examples.ts'
import { examples as healthTechnology } from './6.2-health/examples.ts'
import { examples as csTechnology } from './6.0-cs-technology/examples.ts'
import { examples as strategyTechnology } from './6.1-strategy/examples.ts'
import { examples as deliverablesTechnology } from './6.3-deliverables/examples.ts'
import { examples as peopleTechnology } from './6.4-people/examples.ts'
import { examples as processTechnology } from './6.5-process/examples.ts'
import { examples as companions } from './companions/examples.ts'
import { examples as goalLevels } from './goal-levels/examples.ts'
import { examples as quickstarters } from './quickstarters/examples.ts'
import type { ExamplesOfRule } from './examples.ts'

/** The worked cases of all rules. */
export const EXAMPLES: readonly ExamplesOfRule[] = [
  ...foundation,
  ...goalLevels,
  ...segmentation,
  ...engagementStrategy,
  ...csPlaybooks,
  ...serviceCatalog,
  ...standardStack,
  ...csHealth,
  ...clientExperience,
  ...technologyAdoption,
  ...engagement,
  ...serviceQuality,
  ...serviceLevelAlignment,
  ...healthLimits,
  ...sharedLimits,
  ...reports,
  ...proposal,
  ...budget,
  ...clientStrategy,
  ...roadmap,
  ...scheduling,
  ...discovery,
  ...assessment,
  ...sales,
  ...onboarding,
  ...engagementRhythm,
  ...meeting,
  ...upsell,
  ...atRisk,
  ...initiative,
  ...csPeople,
  ...roles,
  ...enablement,
  ...compensation,
  ...governance,
  ...personalRelationship,
  ...healthTechnology,
  ...csTechnology,
  ...strategyTechnology,
  ...deliverablesTechnology,
  ...peopleTechnology,
  ...processTechnology,
  ...companions,
  ...quickstarters,
]
