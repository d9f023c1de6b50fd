import { CopilotError } from '../domain/errors.ts'
import { MEETING_KINDS } from '../rules/year-plan/meeting-kinds.ts'
import type { PlannedMeeting, YearPlan } from '../rules/year-plan/year-plan.ts'
import { calendarLine, calendarText } from './calendar-line.ts'

/**
 * A year plan as iCalendar (RFC 5545). Times are floating: the hour on the wall of whoever opens the file, since no
 * time zone is on record. A meeting keeps its UID when the year is planned anew, so that an import replaces it.
 * `stampedAt` is the moment of writing, ISO 8601 in UTC. Throws `bad-input` when no meeting is placed, as a calendar must hold one.
 */
export function renderYearPlanCalendar({ year, meetings }: YearPlan, stampedAt: string): string {
  if (meetings.length === 0)
    throw new CopilotError('bad-input', `No meeting of ${year} is placed, so there is no calendar to write.`)
  return [
    calendarLine('BEGIN', 'VCALENDAR'),
    calendarLine('VERSION', '2.0'),
    calendarLine('PRODID', '-//Blueprint Copilot//Year plan//EN'),
    calendarLine('CALSCALE', 'GREGORIAN'),
    calendarLine('METHOD', 'PUBLISH'),
    ...meetings.flatMap((meeting) => eventLines(meeting, year, compact(stampedAt.slice(0, 19)).concat('Z'))),
    calendarLine('END', 'VCALENDAR'),
  ].join('')
}

function eventLines(meeting: PlannedMeeting, year: number, stamp: string): string[] {
  const { client, kind, segment, owner, role, on, start, minutes, packDue, because } = meeting
  const description = [
    `${owner} (${role}), Segment ${segment}`,
    `Agenda pack due ${packDue} [RHY-06]`,
    ...because.map(({ clause, says }) => `${says} [${clause}]`),
  ].join('\n')
  return [
    calendarLine('BEGIN', 'VEVENT'),
    calendarLine('UID', uidOf(meeting, year)),
    calendarLine('DTSTAMP', stamp),
    calendarLine('DTSTART', compact(`${on}T${start}:00`)),
    calendarLine('DURATION', `PT${minutes}M`),
    calendarLine('SUMMARY', calendarText(`${MEETING_KINDS[kind]}: ${client.name}`)),
    calendarLine('DESCRIPTION', calendarText(description)),
    calendarLine('CATEGORIES', calendarText(MEETING_KINDS[kind])),
    calendarLine('END', 'VEVENT'),
  ]
}

/** The same for a client, a kind and what the meeting counts for, whatever day it is on. */
const uidOf = ({ client, kind, period }: PlannedMeeting, year: number) =>
  `${year}.${encodeURIComponent(client.id.toWellFormed())}.${kind}.${period}@year-plan.blueprint-copilot`

const compact = (moment: string) => moment.replaceAll(/[-:]/g, '')
