import { foundation } from './0-foundation/rules.ts'
import { segmentation } from './1.1-segmentation/rules.ts'
import { engagementStrategy } from './1.2-engagement-strategy/rules.ts'
import { csPlaybooks } from './1.3-cs-playbooks/rules.ts'
import { serviceCatalog } from './1.4-service-catalog/rules.ts'
import { standardStack } from './1.5-alignment/rules.ts'
import { csHealth } from './2.0-cs-health/rules.ts'
import { clientExperience } from './2.1-client-experience/rules.ts'
import { technologyAdoption } from './2.2-technology-adoption/rules.ts'
import { engagement } from './2.3-engagement/rules.ts'
import { serviceQuality } from './2.4-service-quality/rules.ts'
import { serviceLevelAlignment } from './2.5-service-level-alignment/rules.ts'
import { healthLimits } from './2.6-shared-limits/rules.ts'
import { sharedLimits } from './3.0-shared-limits/rules.ts'
import { reports } from './3.1-reports/rules.ts'
import { proposal } from './3.2-proposal/rules.ts'
import { budget } from './3.3-budget/rules.ts'
import { clientStrategy } from './3.4-client-strategy/rules.ts'
import { roadmap } from './3.5-roadmap/rules.ts'
import { sales } from './4.1-sales/rules.ts'
import { scheduling } from './4.1-scheduling-trigger/rules.ts'
import { discovery } from './4.2-discovery-intake/rules.ts'
import { onboarding } from './4.2-onboarding/rules.ts'
import { assessment } from './4.3-assessment-intake/rules.ts'
import { engagementRhythm } from './4.3-engagement-rhythm/rules.ts'
import { meeting } from './4.4-meeting/rules.ts'
import { upsell } from './4.4-upsell/rules.ts'
import { atRisk } from './4.5-at-risk/rules.ts'
import { initiative } from './4.5-initiative/rules.ts'
import { csPeople } from './5.0-cs-people/rules.ts'
import { roles } from './5.1-roles/rules.ts'
import { enablement } from './5.2-enablement/rules.ts'
import { compensation } from './5.3-compensation/rules.ts'
import { governance } from './5.4-governance/rules.ts'
import { personalRelationship } from './5.5-personal-relationship/rules.ts'
import { healthTechnology } from './6.2-health/rules.ts'
import { csTechnology } from './6.0-cs-technology/rules.ts'
import { strategyTechnology } from './6.1-strategy/rules.ts'
import { deliverablesTechnology } from './6.3-deliverables/rules.ts'
import { peopleTechnology } from './6.4-people/rules.ts'
import { processTechnology } from './6.5-process/rules.ts'
import { companions } from './companions/rules.ts'
import { goalLevels } from './goal-levels/rules.ts'
import { quickstarters } from './quickstarters/rules.ts'
import type { Rule } from './define-rule.ts'

/** All rules, in the order of their ids. */
export const RULES: readonly Rule[] = [
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
].toSorted((a, b) => (a.id < b.id ? -1 : 1))
