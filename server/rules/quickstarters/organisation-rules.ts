import { frameworkSize } from './framework-size.ts'
import { organisationRoleTables } from './organisation-role-tables.ts'
import { organisationTables } from './organisation-tables.ts'
import { timeDilution } from './time-dilution.ts'

/** The rules of the CS organisation guide and of the roadmap, beside the stage by size. */
export const organisationRules = [...organisationTables, ...organisationRoleTables, timeDilution, frameworkSize]
