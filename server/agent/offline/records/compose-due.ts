import { cite } from '../cite.ts'
import type { OfflineTurn } from '../read-turn.ts'
import { asData } from './as-data.ts'
import { outputsOf } from './outputs-of.ts'
import type { ReadMonth } from './tool-outputs.ts'

// A QBR counts as the review of a client, or as its strategy session, whichever its cadence has.
const ALSO: Record<string, string[]> = { review: ['review', 'strategy', 'sync'] }

/** When the meetings of the chosen client's cadence are due next: the kind asked for, or all. */
export function composeDue(turn: OfflineTurn, meeting: string | undefined): string {
  const [read] = outputsOf<ReadMonth>(turn, 'read_months')
  if (read === undefined) return ''
  const { cadence, uncitable } = read
  const name = asData(read.client)
  const clause = cadence[0]?.clause
  if (clause === undefined)
    return `${name} has no segment on record, so no cadence is known; record what the segment needs.`
  const kinds = meeting === undefined ? undefined : (ALSO[meeting] ?? [meeting])
  const asked = cadence.filter(({ kind }) => kinds?.includes(kind) ?? true)
  const rows = asked.length > 0 ? asked : cadence
  return [
    asked.length > 0
      ? `${name}, as of ${read.asOf}:`
      : `The cadence of ${name} has no ${meeting} meeting ${cite(clause, uncitable)}. It has:`,
    ...rows.map((row) => `- ${inWords(row)} ${cite(row.clause, uncitable)}`),
  ].join('\n')
}

function inWords({ kind, says, lastOn, dueOn, overdue }: ReadMonth['cadence'][number]): string {
  // What follows tells of settings.
  const [ofCadence] = says.split(';')
  if (dueOn === null) return `${kind}: none held on record, so no day can be counted; ${ofCadence}`
  return `${kind}: next due ${dueOn}${overdue === true ? ', overdue' : ''}; last held ${lastOn}; ${ofCadence}`
}
