import { cite } from '../cite.ts'
import type { OfflineTurn } from '../read-turn.ts'
import { andMore } from './and-more.ts'
import { asData } from './as-data.ts'
import { outputsOf } from './outputs-of.ts'
import type { PlannedMeetings } from './tool-outputs.ts'

const NOT_PLACED = 2

/** The client meetings of a year: how many of which kind, the first of them, and what has no place. */
export function composeMeetingPlan(turn: OfflineTurn): string {
  const [plan] = outputsOf<PlannedMeetings>(turn, 'plan_meetings')
  if (plan === undefined) return ''
  const { year, planned, more, byKind, meetings, notPlaced, unplaced, uncitable } = plan
  const kinds = byKind.map(({ kind, meetings: count }) => `${kind} ${count}`).join(', ')
  return [
    `${year}: meetings planned: ${planned}${kinds === '' ? '' : ` (${kinds})`}; without a place: ${notPlaced}.`,
    ...meetings.map(
      ({ client, kind, on, start, owner, clause }) =>
        `- ${on} ${start} ${asData(client.name)}, ${kind}, ${asData(owner)} ${cite(clause, uncitable)}`,
    ),
    ...andMore(more, `; "copilot plan year --year ${year}" lists all`),
    ...unplaced
      .slice(0, NOT_PLACED)
      .map(
        ({ client, kind, why, clause }) =>
          `- No place: ${asData(client.name)}${kind === null ? '' : `, ${kind}`}: ${asData(why)} ${cite(clause, uncitable)}`,
      ),
  ].join('\n')
}
