import { parameters as companions } from '../companions/parameters.ts'
import { inForce } from '../dated.ts'
import { parameters as quickstarters } from '../quickstarters/parameters.ts'
import { parameters as own } from './parameters.ts'

/** The numbers that the assessments rest on as of a day, YYYY-MM-DD, by clause; undefined before the first edition. */
export function scaleValuesOn(asOf: string) {
  const [companion, quickstarter, maturity] = [
    inForce(companions, asOf),
    inForce(quickstarters, asOf),
    inForce(own, asOf),
  ]
  if (companion === undefined || quickstarter === undefined || maturity === undefined) return undefined
  return { ...companion.values, ...quickstarter.values, ...maturity.values }
}
