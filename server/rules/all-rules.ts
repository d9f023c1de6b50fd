import { segmentation } from './1.1-segmentation/rules.ts'
import { engagementStrategy } from './1.2-engagement-strategy/rules.ts'
import { clientExperience } from './2.1-client-experience/rules.ts'
import { technologyAdoption } from './2.2-technology-adoption/rules.ts'
import { engagement } from './2.3-engagement/rules.ts'
import { serviceQuality } from './2.4-service-quality/rules.ts'
import { serviceLevelAlignment } from './2.5-service-level-alignment/rules.ts'
import { sharedLimits } from './3.0-shared-limits/rules.ts'
import { proposal } from './3.2-proposal/rules.ts'
import { budget } from './3.3-budget/rules.ts'
import { roadmap } from './3.5-roadmap/rules.ts'
import { meeting } from './4.4-meeting/rules.ts'
import { atRisk } from './4.5-at-risk/rules.ts'
import { compensation } from './5.3-compensation/rules.ts'
import { healthTechnology } from './6.2-health/rules.ts'
import { companions } from './companions/rules.ts'
import { quickstarters } from './quickstarters/rules.ts'
import type { Rule } from './define-rule.ts'

/** All rules, in the order of their ids. */
export const RULES: readonly Rule[] = [
  ...segmentation,
  ...engagementStrategy,
  ...clientExperience,
  ...technologyAdoption,
  ...engagement,
  ...serviceQuality,
  ...serviceLevelAlignment,
  ...sharedLimits,
  ...proposal,
  ...budget,
  ...roadmap,
  ...meeting,
  ...atRisk,
  ...compensation,
  ...healthTechnology,
  ...companions,
  ...quickstarters,
].toSorted((a, b) => (a.id < b.id ? -1 : 1))
