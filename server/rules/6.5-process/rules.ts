import { processOfEvent } from './process-of-event.ts'
import { processTechnologyTables } from './tables.ts'

/** The rules of blueprint 6.5, Process in the technology discipline. */
export const processTechnology = [processOfEvent, ...processTechnologyTables]
