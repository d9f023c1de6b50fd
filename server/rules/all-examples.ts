import { examples as segmentation } from './1.1-segmentation/examples.ts'
import { examples as engagementStrategy } from './1.2-engagement-strategy/examples.ts'
import { examples as clientExperience } from './2.1-client-experience/examples.ts'
import { examples as technologyAdoption } from './2.2-technology-adoption/examples.ts'
import { examples as engagement } from './2.3-engagement/examples.ts'
import { examples as serviceQuality } from './2.4-service-quality/examples.ts'
import { examples as serviceLevelAlignment } from './2.5-service-level-alignment/examples.ts'
import { examples as sharedLimits } from './3.0-shared-limits/examples.ts'
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
]
