import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { catalogEntry } from './catalog-entry.ts'
import { catalogGaps } from './catalog-gaps.ts'
import { edrUpgradePrice } from './edr-upgrade-price.ts'
import { catalogTables } from './tables.ts'
import { catalogSignals, catalogTriggers } from './triggers.ts'

/** The rules of blueprint 1.4, Service Catalog. */
export const serviceCatalog = [
  edrUpgradePrice,
  catalogEntry,
  catalogGaps,
  ...catalogTables,
  ...defineTriggers(catalogTriggers, { ...clientSignals, ...catalogSignals }),
]
