import { CopilotError } from '../../../../domain/errors.ts'
import { yearPlanClients } from '../../../../records/year-plan-clients.ts'
import { renderYearPlanCalendar } from '../../../../render/year-plan-calendar.ts'
import { renderYearPlanCsv } from '../../../../render/year-plan-csv.ts'
import { planYear } from '../../../../rules/year-plan/plan-year.ts'
import { YearPlanInput } from '../../../../rules/year-plan/year-plan-input.ts'
import { type Command, dayOf, type Invocation, textOption } from '../../command.ts'
import { readHolidays } from '../../read-holidays.ts'
import { readTeam } from '../../read-team.ts'
import { readTextFile } from '../../read-text-file.ts'
import { renderYearPlan } from '../../render-year-plan.ts'
import { writeNamedFile } from '../../write-named-file.ts'

const POSITIONS = YearPlanInput.shape.position.unwrap().options

export const year: Command = {
  name: 'year',
  usage: '--year YEAR',
  summary: 'Plan the client meetings of a year by cadence, owners and holidays; write them as .ics or CSV.',
  options: {
    year: { type: 'string', value: 'YEAR', help: 'year: the year to plan, e.g. 2027' },
    holidays: { type: 'string', value: 'FILE', help: 'year: days without meetings, one YYYY-MM-DD a line' },
    team: {
      type: 'string',
      value: 'FILE',
      help: 'year: CSV of name, role, hours per month, booked percent, slots per week',
    },
    ics: { type: 'string', value: 'FILE', help: 'year: write a calendar, in floating local time' },
    csv: { type: 'string', value: 'FILE', help: 'year: write a table, with the meetings that have no place' },
    position: { type: 'string', value: 'NAME', help: `year: the reading of the cadence (${POSITIONS.join(', ')})` },
    'as-of': { type: 'string', value: 'DAY', help: 'year: the day of segments and rules, YYYY-MM-DD (default: today)' },
  },
  example: 'plan year --year 2027 --holidays holidays.txt --ics plan.ics',
  async run(invocation) {
    if (invocation.words.length > 0)
      throw new CopilotError('bad-input', 'plan year takes no words, only options such as --year 2027.')
    const asOf = dayOf(invocation)
    const given = { year: yearOf(invocation), position: positionOf(invocation), ...(await readFiles(invocation)) }
    const { records } = await invocation.app()
    const plan = planYear(
      YearPlanInput.parse({ ...given, clients: yearPlanClients(await records.profiles(asOf)) }),
      asOf,
    )

    const ics = textOption(invocation, 'ics')
    const csv = textOption(invocation, 'csv')
    if (ics !== undefined) await writeNamedFile(ics, renderYearPlanCalendar(plan, invocation.now))
    if (csv !== undefined) await writeNamedFile(csv, renderYearPlanCsv(plan))
    const written = [ics, csv].flatMap((file) => file ?? []).map((file) => `Wrote ${file}.`)
    return { text: [renderYearPlan(plan), ...written].join('\n'), json: plan }
  },
}

function yearOf(invocation: Invocation): number {
  const text = textOption(invocation, 'year')
  if (text === undefined) throw new CopilotError('bad-input', 'Say which year, e.g. copilot plan year --year 2027.')
  const checked = YearPlanInput.shape.year.safeParse(/^\d{4}$/.test(text) ? Number(text) : undefined)
  if (!checked.success)
    throw new CopilotError('bad-input', `--year must be a year from 2000 to 2200 such as 2027, not "${text}".`)
  return checked.data
}

function positionOf(invocation: Invocation) {
  const text = textOption(invocation, 'position')
  if (text === undefined || POSITIONS.includes(text)) return text
  throw new CopilotError('bad-input', `--position must be ${POSITIONS.join(', ')}, not "${text}".`)
}

async function readFiles(invocation: Invocation) {
  const holidays = textOption(invocation, 'holidays')
  const team = textOption(invocation, 'team')
  return {
    holidays: holidays === undefined ? [] : readHolidays(holidays, await readTextFile(holidays)),
    owners: team === undefined ? [] : readTeam(team, await readTextFile(team)),
  }
}
