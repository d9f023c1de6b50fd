import { cite } from '../cite.ts'
import type { OfflineTurn } from '../read-turn.ts'
import { asData } from './as-data.ts'
import { sayDimension } from './deciding-rules.ts'
import { outputsOf } from './outputs-of.ts'
import { sayInput } from './say-input.ts'
import type { ReadClient, ReadMonth } from './tool-outputs.ts'

// More scores than these are not named.
const FEW = 2
const INDICES = { composite: 'composite', maturityIndex: 'maturity index', appetiteIndex: 'appetite index' } as const

/** What is missing to judge the chosen client: of its placement, colours, indices, cadence and triggers. */
export function composeLacking(turn: OfflineTurn): string {
  const [read] = outputsOf<ReadMonth>(turn, 'read_months')
  if (read === undefined) return ''
  const { lacking, indices, cadence, unjudged, uncitable } = read
  const placement = outputsOf<ReadClient>(turn, 'read_client').flatMap(({ profile }) => profile.placement.missing)
  const lines = [
    ...(placement.length === 0 ? [] : [`- segment and touch: ${placement.map(sayInput).join(', ')}`]),
    ...lacking.map(
      ({ dimension, inputs, more, clause }) =>
        `- ${sayDimension(dimension)}: ${inputs.map(sayInput).join(', ')}${more > 0 ? ` and ${more} more` : ''} ${cite(clause, uncitable)}`,
    ),
    ...Object.entries(INDICES).flatMap(([index, says]) => {
      const { missing, clause } = indices[index as keyof typeof INDICES]
      return missing.length === 0
        ? []
        : [
            `- ${says}: ${missing.length > FEW ? 'most of its scores' : `the score of ${missing.map(scoreName).join(' and of ')}`} ${cite(clause, uncitable)}`,
          ]
    }),
    ...cadence
      .filter(({ dueOn }) => dueOn === null)
      .map(({ kind, clause }) => `- cadence: no ${kind} meeting on record ${cite(clause, uncitable)}`),
  ]
  return [
    lines.length === 0
      ? `Every input of the colours and indices of ${asData(read.client)} is there for ${read.month}.`
      : `Missing for ${asData(read.client)}, ${read.month}:`,
    ...lines,
    ...triggersInWords(unjudged),
  ].join('\n')
}

const scoreName = (name: string) => (name === 'cx' ? 'CX' : sayInput(name))

function triggersInWords({ triggers, signals, lackedMost, more }: ReadMonth['unjudged']): string[] {
  if (triggers === 0) return []
  const named = lackedMost.map(sayInput).join(', ')
  return [
    `Triggers not judged: ${triggers}, for want of ${signals} signals, most of all ${named}${more > 0 ? `, and ${more} more` : ''}.`,
  ]
}
