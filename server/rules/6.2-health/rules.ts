import { appetiteIndex } from './appetite-index.ts'
import { compositeHealth } from './composite-health.ts'
import { maturityIndex } from './maturity-index.ts'

/** The rules of blueprint 6.2, Health in the technology discipline. */
export const healthTechnology = [compositeHealth, maturityIndex, appetiteIndex]
