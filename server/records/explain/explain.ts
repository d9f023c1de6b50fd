import { CopilotError } from '../../domain/errors.ts'
import type { Finding } from '../../domain/finding.ts'
import type { Queries } from '../../platform/database/database.ts'
import { type Flip, nearestFlips } from '../../rules/flip/nearest-flip.ts'
import { requireRule } from '../../rules/index.ts'
import { MONTHS, evaluatePortfolio } from '../portfolio/evaluate-portfolio.ts'
import type { OwnSettings } from '../settings/compile-settings.ts'
import { inputFor } from './input-for.ts'

/** Why a rule says what it says of a client, and the nearest change that would have it say something else. */
export interface Explanation {
  clientId: string
  name: string
  month: string
  rule: string
  title: string
  input: Record<string, unknown>
  finding: Finding
  /** Smallest move first; each was applied and gives what it says. */
  flips: Flip[]
}

/** Explains a rule for a client of the records. Throws `not-found` for a rule or where nothing of the client is on record. */
export async function explain(
  queries: Queries,
  client: { id: string; name: string },
  ruleId: string,
  asOf: string,
  own: OwnSettings,
): Promise<Explanation> {
  const rule = requireRule(ruleId)
  const [evaluated] = await Array.fromAsync(
    evaluatePortfolio(queries, { asOf, own, months: MONTHS, clientId: client.id, remember: true }),
  )
  const latest = evaluated?.months.at(-1)
  if (evaluated === undefined || latest === undefined)
    throw new CopilotError('not-found', `Nothing of ${client.name} is on record up to ${asOf}.`)
  const input = inputFor(rule, evaluated)
  const finding = rule.apply(input, asOf, own.overlay)
  return {
    clientId: client.id,
    name: client.name,
    month: latest.month,
    rule: rule.id,
    title: rule.title,
    input,
    finding,
    flips: nearestFlips(rule, input, asOf, own.overlay),
  }
}
