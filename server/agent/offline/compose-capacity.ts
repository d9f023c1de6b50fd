import type { AppliedConflict } from '../../domain/finding.ts'
import type { CapacityAnswer } from '../../rules/planning/answer-capacity.ts'
import type { CapacityPlan, LeftOut } from '../../rules/planning/capacity-plan.ts'
import type { WhatIf } from '../../rules/planning/what-if-result.ts'
import { sayNumber } from '../../rules/say-number.ts'
import { cite } from './cite.ts'
import type { OfflineTurn } from './read-turn.ts'
import { foundIn } from './turn-results.ts'

const LIMIT = 15

/** What a capacity plan or a what-if found, with the clients by name; empty when none was asked for. */
export function composeCapacity(turn: OfflineTurn): string {
  const planned = turn.results.find(({ name, failed }) => name === 'plan_capacity' && !failed)
  if (planned === undefined) return ''
  const answer = planned.output as CapacityAnswer & { uncitable: string[] }
  const by = (clause: string) => cite(clause, answer.uncitable)
  const told = answer.kind === 'plan' ? planInWords(answer.plan, by) : whatIfInWords(answer.whatIf, by)
  const { conflicts } = answer.kind === 'plan' ? answer.plan : answer.whatIf
  // What the search brought is told with the other disagreements.
  const known = new Set(foundIn(turn).conflicts.map(({ id }) => id))
  const more = conflicts.filter(({ id }) => !known.has(id)).map((conflict) => readingsInWords(conflict, by))
  return more.length === 0 ? told : `${told}\n\n${more.join('\n')}`
}

type Cite = (clause: string) => string

function planInWords({ demand, available, gap, status, movedClients, moves, ...plan }: CapacityPlan, by: Cite): string {
  const clause = demand.bySegment[0]!.clause
  const need = `The clients need ${sayNumber(demand.hours)} hours a year ${by(clause)} and ${sayNumber(available.hours)} are there`
  if (status === 'fits') return `${need}: ${sayNumber(-gap.hours)} to spare, nothing has to change ${by(gap.clause)}.`
  const down = `${movedClients} ${movedClients === 1 ? 'client' : 'clients'} down, ${sayNumber(plan.hoursCut)} hours less ${by('ES-11')}`
  const outcome =
    status === 'solved'
      ? `The least change that fits: ${down}.`
      : `No move down fits: with ${down}, ${sayNumber(plan.uncoveredHours)} hours stay uncovered ${by(gap.clause)}.`
  const lines = moves.map(
    ({ name, from, to, mrr, hoursCut }) =>
      `- ${name}: Segment ${from} to ${to}, ${revenue(mrr)}, ${sayNumber(hoursCut)} hours less ${by(clause)}`,
  )
  return [
    `${need}: ${sayNumber(gap.hours)} short ${by(gap.clause)}.`,
    outcome,
    ...cut(lines, movedClients),
    ...notCounted(plan.leftOut),
  ].join('\n')
}

function whatIfInWords({ affected, affectedClients, affectedMrr, before, after, leftOut }: WhatIf, by: Cite): string {
  const clause = after.bySegment[0]!.clause
  const head = `The change reaches ${affectedClients} ${affectedClients === 1 ? 'client' : 'clients'} with an MRR of ${sayNumber(affectedMrr)}; ${sayNumber(before.hours)} hours a year become ${sayNumber(after.hours)} ${by(clause)}.`
  const lines = affected.map(
    ({ name, mrr, before: was, after: is }) =>
      `- ${name}: Segment ${was.segment ?? 'unknown'} to ${is.segment ?? 'unknown'}, ${revenue(mrr)}, ${said(was.hours)} to ${said(is.hours)} hours ${by(clause)}`,
  )
  const gap =
    before.gap === null || after.gap === null
      ? []
      : [
          `The gap goes from ${sayNumber(before.gap.hours)} to ${sayNumber(after.gap.hours)} hours ${by(after.gap.clause)}.`,
        ]
  return [head, ...gap, ...cut(lines, affectedClients), ...notCounted(leftOut)].join('\n')
}

function readingsInWords({ topic, applied, readings }: AppliedConflict, by: Cite): string {
  const said = readings.map(({ position, says, clauses }) => {
    const mark = position === applied ? ' (applied here)' : ''
    return `${says.replace(/\.$/, '')} ${clauses.map(by).join(' ')}${mark}`
  })
  return `The blueprints disagree (${topic}): ${said.join('; ')}.`
}

const cut = (lines: string[], count: number) =>
  count > LIMIT ? [...lines.slice(0, LIMIT), 'There are more; "copilot plan capacity" lists all.'] : lines

const notCounted = (leftOut: LeftOut[]) =>
  leftOut.length === 0
    ? []
    : [
        `Not counted, as something is missing: ${leftOut
          .slice(0, LIMIT)
          .map(({ name, missing }) => `${name} (${missing.join(', ')})`)
          .join('; ')}.`,
      ]

const revenue = (mrr: number | null) => (mrr === null ? 'MRR unknown' : `MRR ${sayNumber(mrr)}`)
const said = (hours: number | null) => (hours === null ? 'unknown' : sayNumber(hours))
