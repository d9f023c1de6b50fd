import { cite } from '../cite.ts'
import type { OfflineTurn } from '../read-turn.ts'
import { andMore } from './and-more.ts'
import { asData } from './as-data.ts'
import { gatesInWords } from './gates-in-words.ts'
import { outputsOf } from './outputs-of.ts'
import { sayCall } from './say-call.ts'
import type { ListedCalls, ReadClient, ReadMonth } from './tool-outputs.ts'

/** What is open for the chosen client: its calls to action, due first, the gates in force and meetings that are overdue. */
export function composeOpen(turn: OfflineTurn): string {
  const [listed] = outputsOf<ListedCalls>(turn, 'list_calls')
  const [read] = outputsOf<ReadClient>(turn, 'read_client')
  if (listed === undefined || read === undefined) return ''
  const { profile, uncitable } = read
  const name = asData(profile.client.name)
  const head =
    listed.found === 0
      ? `${name} has no open call to action.`
      : `${name}, open calls to action: ${listed.found}; overdue: ${listed.overdue}. Due first:`
  return [
    head,
    ...listed.calls.map(({ client: _, ...call }) => sayCall(call, listed.asOf, listed.uncitable)),
    ...andMore(listed.more),
    gatesInWords(profile.gates, uncitable),
    ...outputsOf<ReadMonth>(turn, 'read_months').flatMap(overdueMeetings),
  ].join('\n')
}

const overdueMeetings = ({ cadence, uncitable }: ReadMonth) =>
  cadence
    .filter(({ overdue }) => overdue === true)
    .map(({ kind, dueOn, clause }) => `Meeting overdue: ${kind}, since ${dueOn} ${cite(clause, uncitable)}.`)
