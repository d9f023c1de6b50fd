import { DIMENSIONS } from '../../../domain/client-profile.ts'
import { type ClientQuestion, clientQuestionOf } from '../../client-question.ts'
import { asksCapacity } from '../../intent.ts'
import { type PortfolioQuestion, portfolioQuestionOf } from '../../portfolio-question.ts'
import type { PlannedCall } from '../planned-call.ts'
import type { OfflineTurn } from '../read-turn.ts'
import { clientFilterOf } from './client-filter-of.ts'
import { DECIDES, SCORES } from './deciding-rules.ts'
import { outputsOf } from './outputs-of.ts'
import { spanDays } from './span-days.ts'
import type { ReadMonth } from './tool-outputs.ts'

// So many lines keep an answer short; the tools count the rest.
const NEXT = 3
const OPEN = 5
const CALLS = 5
const CLIENTS = 8
const MEETINGS = 5
const FLAGS = 6

/**
 * The tool calls of a question that the records alone answer, about the chosen client or the portfolio; undefined for
 * every other question.
 */
export function planRecordCalls(
  turn: OfflineTurn,
  question: string,
  client: string | undefined,
): PlannedCall[] | undefined {
  if (client !== undefined) return clientCalls(turn, clientQuestionOf(question), client)
  if (!turn.tools.has('list_clients') || asksCapacity(question)) return undefined
  const asked = portfolioQuestionOf(question, undefined)
  if (asked !== undefined) return portfolioCalls(turn, asked)
  const filter = clientFilterOf(question)
  return Object.keys(filter).length === 0 ? undefined : [{ name: 'list_clients', input: { ...filter, limit: CLIENTS } }]
}

function clientCalls(turn: OfflineTurn, asked: ClientQuestion, client: string): PlannedCall[] | undefined {
  const call = (name: string, input: Record<string, unknown> = {}): PlannedCall => ({
    name,
    input: { client, ...input },
  })
  const calls = (limit: number): PlannedCall => ({ name: 'list_calls', input: { limit } })
  switch (asked.kind) {
    case 'overview':
    case 'method':
      return undefined
    case 'why':
      return [call('read_client'), ...asked.dimensions.map((each) => call('explain_rule', { rule: DECIDES[each] }))]
    case 'change': {
      const { dimensions, colour: goal } = asked
      const [only, ...others] = dimensions
      const score = only === undefined || others.length > 0 ? undefined : SCORES[only]
      return [
        ...(dimensions.length > 0 ? dimensions : DIMENSIONS).map((each) =>
          call('explain_rule', { rule: DECIDES[each], goal }),
        ),
        ...(score === undefined ? [] : [call('explain_rule', { rule: score })]),
      ]
    }
    case 'open':
      return [calls(OPEN), call('read_client'), call('read_months')]
    case 'next':
      return [calls(NEXT), call('read_client')]
    case 'missing':
      return [call('read_months'), call('read_client')]
    case 'risk':
      return [call('read_months'), ...flagsOf(turn).map((rule) => call('explain_rule', { rule }))]
    case 'due':
    case 'renewal':
    case 'indices':
      return [call('read_months')]
    case 'meetings':
      return [call('plan_meetings', { year: asked.year, limit: MEETINGS })]
  }
}

/** Once the month is read: the triggers that flag the client, to be explained. */
const flagsOf = (turn: OfflineTurn) =>
  outputsOf<ReadMonth>(turn, 'read_months')
    .flatMap(({ atRisk }) => atRisk.by)
    .slice(0, FLAGS)

function portfolioCalls({ today }: OfflineTurn, asked: PortfolioQuestion): PlannedCall[] {
  switch (asked.kind) {
    case 'calls': {
      const { owner, span } = asked
      const days = span === undefined || today === undefined ? {} : spanDays(span, today)
      return [{ name: 'list_calls', input: { ...(owner === undefined ? {} : { owner }), ...days, limit: CALLS } }]
    }
    case 'meetings':
      return [{ name: 'plan_meetings', input: { year: asked.year, limit: MEETINGS } }]
    case 'renewals':
      return [{ name: 'list_clients', input: { renewsWithinDays: asked.days, limit: CLIENTS } }]
  }
}
