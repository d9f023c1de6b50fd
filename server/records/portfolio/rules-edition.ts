import { createHash } from 'node:crypto'
import { inForce } from '../../rules/dated.ts'
import { RULES } from '../../rules/index.ts'

const EDITION_LENGTH = 12

/** Names the numbers of all rules that are in force on a day: it changes when any of them does. */
export function rulesEdition(asOf: string): string {
  const numbers = RULES.map(({ id, parameters }) => [id, inForce(parameters, asOf)?.values ?? null])
  return createHash('sha256').update(JSON.stringify(numbers)).digest('hex').slice(0, EDITION_LENGTH)
}
