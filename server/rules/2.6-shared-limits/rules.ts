import { qbrOpener } from './qbr-opener.ts'
import { redMonthsConsequence } from './red-months-consequence.ts'
import { healthLimitTables } from './tables.ts'

/** The limits that the blueprints of chapter 2 share. */
export const healthLimits = [redMonthsConsequence, qbrOpener, ...healthLimitTables]
