import type { Ground } from '../domain/finding.ts'
import type { PlannedMeeting, UnplacedMeeting, YearPlan } from '../rules/year-plan/year-plan.ts'
import { csvCell } from './csv-cell.ts'

const COLUMNS = [
  'status',
  'client id',
  'client',
  'segment',
  'meeting',
  'period',
  'day',
  'start',
  'minutes',
  'owner',
  'role',
  'pack due',
  'clause',
  'because',
]

/** A year plan as CSV: the planned meetings by day, then those without a place. Lines end in CRLF; safe to open in a spreadsheet. */
export function renderYearPlanCsv({ meetings, unplaced }: YearPlan): string {
  const rows = [COLUMNS, ...meetings.map(plannedRow), ...unplaced.map(unplacedRow)]
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}

const plannedRow = (meeting: PlannedMeeting) => [
  'planned',
  meeting.client.id,
  meeting.client.name,
  meeting.segment,
  meeting.kind,
  meeting.period,
  meeting.on,
  meeting.start,
  meeting.minutes,
  meeting.owner,
  meeting.role,
  meeting.packDue,
  meeting.clause,
  meeting.because.map(sayGround).join('; '),
]

const unplacedRow = ({ client, kind, period, clause, why }: UnplacedMeeting) => [
  'unplaced',
  client.id,
  client.name,
  null,
  kind,
  period,
  null,
  null,
  null,
  null,
  null,
  null,
  clause,
  why,
]

const sayGround = ({ clause, says }: Ground) => `${says} [${clause}]`
