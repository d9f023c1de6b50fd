import { bandCadence } from './band-cadence.ts'
import { clientSegment } from './client-segment.ts'
import { goalLevelRoles } from './goal-level-roles.ts'
import { maturityAppetiteClasses } from './maturity-appetite-classes.ts'
import { mrrSegment } from './mrr-segment.ts'
import { revenueBands } from './revenue-bands.ts'
import { touchModel } from './touch-model.ts'

/** The rules of blueprint 1.1, Segmentation. */
export const segmentation = [
  maturityAppetiteClasses,
  clientSegment,
  goalLevelRoles,
  revenueBands,
  bandCadence,
  touchModel,
  mrrSegment,
]
