import { cite } from '../cite.ts'
import type { OfflineTurn } from '../read-turn.ts'
import { andMore } from './and-more.ts'
import { asData } from './as-data.ts'
import { gatesInWords } from './gates-in-words.ts'
import { outputsOf } from './outputs-of.ts'
import { sayCall } from './say-call.ts'
import type { ListedCalls, ReadClient } from './tool-outputs.ts'

// What has to be put right before anything new is brought to the client.
const FIRST = new Set(['mfa', 'endpoint'])
const OF_SEGMENT = /^segment /
const GATES = 2

/** What to do next for the chosen client: the calls that are due first, each with why and its first step, and what goes before. */
export function composeNext(turn: OfflineTurn): string {
  const [listed] = outputsOf<ListedCalls>(turn, 'list_calls')
  const [read] = outputsOf<ReadClient>(turn, 'read_client')
  if (listed === undefined || read === undefined) return ''
  const { profile, uncitable } = read
  const gates = profile.gates.filter(({ kind, status }) => FIRST.has(kind) && status === 'in-force').slice(0, GATES)
  const lines = listed.calls.flatMap(({ client: _, ...call }) => [
    sayCall(call, listed.asOf, listed.uncitable),
    ...[
      [call.evidence.find((each) => !OF_SEGMENT.test(each)), call.steps[0]]
        .filter(Boolean)
        .map((part) => asData(part!)),
    ]
      .filter((said) => said.length > 0)
      .map((said) => `  ${said.join('; first: ')}.`),
  ])
  return [
    listed.found === 0
      ? `${asData(profile.client.name)} has no open call to action.`
      : `Next for ${asData(profile.client.name)}, due first:`,
    ...lines,
    ...(listed.found === 0 ? [gatesInWords(profile.gates, uncitable)] : []),
    ...andMore(listed.more, ' calls to action'),
    ...gates.map(
      ({ says, clause }) => `Before anything new: ${asData(says.replace(/\.$/, ''))} ${cite(clause, uncitable)}.`,
    ),
  ].join('\n')
}
