import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { bandCadence } from './band-cadence.ts'
import { clientSegment } from './client-segment.ts'
import { goalLevelRoles } from './goal-level-roles.ts'
import { layerDecisions } from './layer-decisions.ts'
import { maturityAppetiteClasses } from './maturity-appetite-classes.ts'
import { mrrSegment } from './mrr-segment.ts'
import { revenueBands } from './revenue-bands.ts'
import { segmentOverride } from './segment-override.ts'
import { segmentationTables } from './tables.ts'
import { touchModel } from './touch-model.ts'
import { segmentationSignals, segmentationTriggers } from './triggers.ts'

/** The rules of blueprint 1.1, Segmentation. */
export const segmentation = [
  maturityAppetiteClasses,
  clientSegment,
  goalLevelRoles,
  revenueBands,
  bandCadence,
  touchModel,
  mrrSegment,
  layerDecisions,
  segmentOverride,
  ...segmentationTables,
  ...defineTriggers(segmentationTriggers, { ...clientSignals, ...segmentationSignals }),
]
