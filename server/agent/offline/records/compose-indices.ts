import { cite } from '../cite.ts'
import type { OfflineTurn } from '../read-turn.ts'
import { asData } from './as-data.ts'
import { outputsOf } from './outputs-of.ts'
import { sayInput } from './say-input.ts'
import type { ReadMonth } from './tool-outputs.ts'

/** The three indices of the chosen client, or what each of them lacks. */
export function composeIndices(turn: OfflineTurn): string {
  const [read] = outputsOf<ReadMonth>(turn, 'read_months')
  if (read === undefined) return ''
  const { composite, maturityIndex, appetiteIndex } = read.indices
  const lines = [
    { name: 'composite health', ...composite },
    { name: 'maturity index', ...maturityIndex },
    { name: 'appetite index', ...appetiteIndex },
  ].map(
    ({ name, value, missing, clause }) =>
      `- ${name}: ${value ?? `unknown, missing ${missing.map(sayInput).join(', ')}`} ${cite(clause, read.uncitable)}`,
  )
  return [`${asData(read.client)}, ${read.month}:`, ...lines].join('\n')
}
