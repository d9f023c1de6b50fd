import { csPeopleTables } from './tables.ts'

/** The rules of blueprint 5.0, CS People. */
export const csPeople = csPeopleTables
