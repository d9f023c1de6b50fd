import type { Finding } from '../../domain/finding.ts'
import { clientQuestionOf } from '../client-question.ts'
import { chosenClientOf, questionOf } from '../question-message.ts'
import { asksCapacity } from '../intent.ts'
import { planCapacityCalls } from './plan-capacity-calls.ts'
import { planMaturityCalls } from './plan-maturity-calls.ts'
import { type ReadCall, readRuleCalls, type RuleCall } from './plan-rule-calls.ts'
import type { PlannedCall } from './planned-call.ts'
import type { OfflineTurn } from './read-turn.ts'
import { planRecordCalls } from './records/plan-record-calls.ts'
import { planChainedCalls } from './rule-matching/plan-chained-calls.ts'
import { planFirstAction } from './rule-matching/plan-first-action.ts'
import { planEventDays } from './rule-matching/plan-event-days.ts'
import { planMatchedCalls } from './rule-matching/plan-matched-calls.ts'
import { presetsIn } from './rule-matching/presets.ts'
import type { Place } from './quantities/quantity.ts'
import { planTargetDays } from './rule-matching/plan-target-days.ts'
import { planTimelineDays } from './rule-matching/plan-timeline-days.ts'
import { planTriggerDays } from './rule-matching/plan-trigger-days.ts'
import { segmentsIn } from './segments-given.ts'
import { shownClausesOf } from './turn-results.ts'

const SEARCH_LIMIT = 8
const CLIENTS = 8
const CLAUSE_ID = /\b[A-Z]{2,3}-T?\d{1,3}\b/g

/**
 * The next tool calls of a turn: first the search, the rules and the record, or the records alone where they answer;
 * then rules that take a result further.
 */
export function planCalls(turn: OfflineTurn): PlannedCall[] {
  const question = questionOf(turn.question)
  const client = chosenClientOf(turn.question)
  const ofRecords = planRecordCalls(turn, question, client)
  if (ofRecords !== undefined) return ofRecords
  const readsClient = client !== undefined && clientQuestionOf(question).kind !== 'method'
  const read = readRuleCalls(question)
  const planned: RuleCall[] = read.map(({ rule, input }) => ({ rule, input }))
  const matched = matchedCalls(turn, question, read)
  const ruleCalls = [
    ...planned,
    ...chainedCalls(turn, question, { planned: [...planned, ...matched], taken: read.flatMap(({ places }) => places) }),
    ...matched,
  ]
  const presets = planned.length === 0 ? [] : [...presetsIn(question).values()].map(({ clause }) => clause)
  const named = [...new Set([...(question.match(CLAUSE_ID) ?? []), ...presets])]
  return [
    { name: 'search_blueprints', input: { query: question, limit: SEARCH_LIMIT } },
    ...named.map((clause) => ({ name: 'read_clause', input: { clause } })),
    ...(readsClient ? [{ name: 'read_client', input: { client } }] : []),
    ...portfolioCalls(turn, question),
    ...ruleCalls.map((input) => ({ name: 'apply_rule', input: { ...input } })),
    // Figures in the question go before those on record.
    ...(ruleCalls.length > 0 ? [] : planMaturityCalls(question)).map((input) => ({ name: 'assess_maturity', input })),
  ]
}

/** Once the search is back: the rules that its clauses and the figures of the question lead to, beside those of patterns. */
function matchedCalls(turn: OfflineTurn, question: string, read: readonly ReadCall[]): RuleCall[] {
  const clauses = shownClausesOf(turn)
  if (clauses.length === 0 || turn.today === undefined) return []
  const taken = read.flatMap(({ places }) => places)
  const calls = planMatchedCalls({ question, segments: segmentsIn(question), clauses, today: turn.today, taken })
  if (calls.length === 0 && read.length === 0) {
    const first = planFirstAction(question, turn.today)
    if (first.length > 0) return first
    const days = planTriggerDays({ question, segments: segmentsIn(question), clauses, today: turn.today })
    if (days.length > 0) return days
    const event = planEventDays({ question, segments: segmentsIn(question), clauses, today: turn.today })
    if (event.length > 0) return event
    const target = planTargetDays({ question, clauses, today: turn.today })
    return target.length > 0 ? target : planTimelineDays({ question, clauses, today: turn.today })
  }
  return calls.filter(({ rule }) => read.every((each) => each.rule !== rule))
}

/** A plan of capacity where one is asked for, else the list of clients. */
function portfolioCalls({ tools }: OfflineTurn, question: string): PlannedCall[] {
  const plans = tools.has('plan_capacity') && asksCapacity(question) ? planCapacityCalls(question) : []
  if (plans.length > 0) return plans.map((input) => ({ name: 'plan_capacity', input }))
  return tools.has('list_clients') ? [{ name: 'list_clients', input: { limit: CLIENTS } }] : []
}

/** Rules that take further what the rules planned from the question have given: classes to a segment, a budget to hours. */
function chainedCalls(
  turn: OfflineTurn,
  question: string,
  { planned, taken }: { planned: readonly RuleCall[]; taken: readonly Place[] },
): RuleCall[] {
  if (turn.today === undefined) return []
  const applied = turn.results.flatMap(({ name, failed, input, output }) => {
    const call = input as RuleCall
    const isPlanned = name === 'apply_rule' && !failed && planned.some(({ rule }) => rule === call.rule)
    return isPlanned ? [{ input: call.input, finding: output as Finding }] : []
  })
  return planChainedCalls({ question, segments: segmentsIn(question), today: turn.today, applied, taken })
}

/** The findings of a turn that lack an input. */
export const undecidedFindings = (turn: OfflineTurn) => findingsOf(turn).filter(({ status }) => status === 'unknown')

const findingsOf = (turn: OfflineTurn) =>
  turn.results.filter(({ name, failed }) => name === 'apply_rule' && !failed).map(({ output }) => output as Finding)
