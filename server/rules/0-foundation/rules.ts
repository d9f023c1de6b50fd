import { dollarRetention } from './dollar-retention.ts'
import { foundationTables } from './tables.ts'

/** The rules of the foundation: archetypes, roles, the yearly cycle, retention and changes to the blueprints. */
export const foundation = [dollarRetention, ...foundationTables]
