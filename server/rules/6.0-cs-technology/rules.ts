import { csTechnologyTables } from './tables.ts'

/** The rules of blueprint 6.0, CS Technology. */
export const csTechnology = [...csTechnologyTables]
