import type { AppliedConflict } from '../../domain/finding.ts'
import type { OwnerLoad, UnplacedMeeting, YearPlan } from '../../rules/year-plan/year-plan.ts'
import { toTable } from './to-table.ts'

const MOST_SHOWN = 12

/** A year plan for the terminal: what is planned, each owner's share, the first meetings, and what has no place. */
export function renderYearPlan(plan: YearPlan): string {
  const { year, asOf, position, meetings, unplaced, clashes, notices } = plan
  const clients = new Set(meetings.map(({ client }) => client.id)).size
  return [
    `Year plan ${year}: ${meetings.length} meetings with ${clients} clients, ${unplaced.length} unplaced, ${clashes.length} moved or lost by a clash. Cadence by ${position}, rules as of ${asOf}.`,
    ...(meetings.length === 0 ? [] : [toTable(ownerRows(plan.load))]),
    ...shown('First meetings', meetings, (some) =>
      toTable(
        some.map(({ on, start, minutes, client, kind, owner, role, clause }) => ({
          day: on,
          start,
          minutes,
          client: client.name,
          meeting: kind,
          owner: `${owner} (${role})`,
          clause,
        })),
      ),
    ),
    ...shown('Unplaced', unplaced, (some) => some.map(unplacedLine).join('\n')),
    ...shown('Clashes', clashes, (some) =>
      some
        .map(
          ({ client, kind, on, why }) =>
            `  ${client.name} (${client.id}), ${kind}: ${on === null ? 'no place' : `moved to ${on}`}. ${why}`,
        )
        .join('\n'),
    ),
    ...plan.conflicts.map(conflictNote),
    notices.map((notice) => `Note: ${notice}`).join('\n'),
    'Every meeting: --json, --ics FILE or --csv FILE. Times are local to the owner.',
  ].join('\n\n')
}

function ownerRows(load: readonly OwnerLoad[]): Record<string, unknown>[] {
  return [...Map.groupBy(load, ({ owner, role }) => `${owner} (${role})`)].map(([owner, rows]) => {
    const weeks = rows.filter(({ span }) => span === 'week')
    const percents = rows.flatMap(({ percent }) => percent ?? [])
    return {
      owner,
      sessions: weeks.reduce((sum, { sessions }) => sum + sessions, 0),
      'busiest week': Math.max(...weeks.map(({ sessions }) => sessions)),
      'most a week': weeks[0]?.slots ?? '-',
      'highest load': percents.length === 0 ? 'not judged' : `${Math.max(...percents)}%`,
    }
  })
}

const conflictNote = ({ topic, applied, readings }: AppliedConflict) =>
  [
    `The blueprints disagree (${topic.charAt(0).toLowerCase()}${topic.slice(1)}); --position takes another reading.`,
    ...readings.map(
      ({ position, says, clauses }) =>
        `  ${position}: ${says} [${clauses.join('] [')}]${position === applied ? ' (applied)' : ''}`,
    ),
  ].join('\n')

const unplacedLine = ({ client, kind, period, why, clause }: UnplacedMeeting) =>
  `  ${client.name} (${client.id})${kind === null ? '' : `, ${kind} ${period}`}: ${why} [${clause}]`

function shown<Item>(title: string, all: readonly Item[], render: (some: readonly Item[]) => string): string[] {
  if (all.length === 0) return []
  const more = all.length > MOST_SHOWN ? ` (${MOST_SHOWN} of ${all.length})` : ''
  return [`${title}${more}\n${render(all.slice(0, MOST_SHOWN))}`]
}
