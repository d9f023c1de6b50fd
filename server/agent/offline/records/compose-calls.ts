import type { OfflineTurn } from '../read-turn.ts'
import { cite } from '../cite.ts'
import type { PortfolioQuestion, Span } from '../../portfolio-question.ts'
import { andMore } from './and-more.ts'
import { asData } from './as-data.ts'
import { outputsOf } from './outputs-of.ts'
import { sayCall } from './say-call.ts'
import type { ListedCalls } from './tool-outputs.ts'

const OWNERS = 4

/** The open calls to action of the portfolio: of a person, of a span of days, or all, due first. */
export function composeCalls(
  turn: OfflineTurn,
  { owner, span }: Extract<PortfolioQuestion, { kind: 'calls' }>,
): string {
  const [listed] = outputsOf<ListedCalls>(turn, 'list_calls')
  if (listed === undefined) return ''
  const { asOf, found, more, calls, uncitable } = listed
  return [
    headOf(listed, owner === undefined ? undefined : asData(owner), span),
    ...calls.map((call) => sayCall(call, asOf, uncitable)),
    ...andMore(more),
    ...meetingsInWords(listed),
    ...(owner === undefined && span === undefined && found > calls.length ? [ownersInWords(listed)] : []),
  ].join('\n')
}

function headOf({ found, overdue, calls }: ListedCalls, owner: string | undefined, span: Span | undefined): string {
  const whose = owner === undefined ? '' : ` of ${owner}`
  const late = span === 'overdue' || overdue === 0 ? '' : `; overdue: ${overdue}`
  const what =
    span === undefined
      ? `Open calls to action${whose}`
      : `Calls to action${whose} ${span === 'overdue' ? span : `due ${span}`}`
  return `${what}: ${found}${late}.${calls.length === 0 ? '' : ' Due first:'}`
}

const meetingsInWords = ({ meetings, meetingsMore, uncitable }: ListedCalls) => [
  ...meetings.map(
    ({ client, kind, dueOn, clause }) =>
      `- ${asData(client)}: ${kind} meeting, due ${dueOn} ${cite(clause, uncitable)}`,
  ),
  ...andMore(meetingsMore, ' meetings'),
]

const ownersInWords = ({ byOwner }: ListedCalls) =>
  `Most: ${byOwner
    .slice(0, OWNERS)
    .map(({ who, calls }) => `${asData(who)} ${calls}`)
    .join(', ')}. Ask what somebody must do for theirs alone.`
