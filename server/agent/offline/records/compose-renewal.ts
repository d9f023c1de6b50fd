import { cite } from '../cite.ts'
import type { OfflineTurn } from '../read-turn.ts'
import { asData } from './as-data.ts'
import { outputsOf } from './outputs-of.ts'
import type { ReadMonth } from './tool-outputs.ts'

/** The three inputs of renewal confidence side by side (ENG-11): the blueprints give no weights, so there is no number. */
export function composeRenewal(turn: OfflineTurn): string {
  const [read] = outputsOf<ReadMonth>(turn, 'read_months')
  if (read === undefined) return ''
  const { renewal, health, uncitable } = read
  const clauseOf = (dimension: string) => health.find((each) => each.dimension === dimension)?.clause ?? 'ENG-11'
  return [
    `Renewal of ${asData(read.client)}: no likelihood can be given, as the blueprints set no weights. The three inputs, side by side for ${read.month} ${cite('ENG-11', uncitable)}:`,
    `- Engagement: ${renewal.engagementColour} ${cite(clauseOf('engagement'), uncitable)}`,
    `- DMI trend: ${renewal.dmiTrend ?? 'unknown'} ${cite('ENG-11', uncitable)}`,
    `- CX: ${renewal.cxColour} ${cite(clauseOf('cx'), uncitable)}`,
    whenInWords(read),
  ].join('\n')
}

function whenInWords({ renewalDate, renewal: { daysToRenewal } }: ReadMonth): string {
  if (renewalDate === null) return 'No renewal day is on record.'
  if (daysToRenewal === null) return `Renewal day on record: ${renewalDate}.`
  return daysToRenewal < 0
    ? `The renewal day on record, ${renewalDate}, has passed.`
    : `Renewal day on record: ${renewalDate}, ${daysToRenewal} days away.`
}
