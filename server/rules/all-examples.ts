import { examples as segmentation } from './1.1-segmentation/examples.ts'
import { examples as engagementStrategy } from './1.2-engagement-strategy/examples.ts'
import { examples as clientExperience } from './2.1-client-experience/examples.ts'
import { examples as technologyAdoption } from './2.2-technology-adoption/examples.ts'
import { examples as engagement } from './2.3-engagement/examples.ts'
import { examples as serviceQuality } from './2.4-service-quality/examples.ts'
import { examples as serviceLevelAlignment } from './2.5-service-level-alignment/examples.ts'
import { examples as sharedLimits } from './3.0-shared-limits/examples.ts'
import { examples as proposal } from './3.2-proposal/examples.ts'
import { examples as budget } from './3.3-budget/examples.ts'
import { examples as roadmap } from './3.5-roadmap/examples.ts'
import { examples as meeting } from './4.4-meeting/examples.ts'
import { examples as atRisk } from './4.5-at-risk/examples.ts'
import { examples as compensation } from './5.3-compensation/examples.ts'
import { examples as healthTechnology } from './6.2-health/examples.ts'
import { examples as companions } from './companions/examples.ts'
import { examples as quickstarters } from './quickstarters/examples.ts'
import type { ExamplesOfRule } from './examples.ts'

/** The worked cases of all rules. */
export const EXAMPLES: readonly ExamplesOfRule[] = [
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
]
