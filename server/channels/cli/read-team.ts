import { CopilotError } from '../../domain/errors.ts'
import { readCsv } from '../../records/import/read-csv.ts'
import { type Role, ROLES } from '../../rules/year-plan/roles.ts'
import type { PlanOwner } from '../../rules/year-plan/year-plan-input.ts'

/** The columns of a team file; the last three may be left out or left blank. */
const NUMBERS = {
  'hours per month': { field: 'hoursPerMonth', from: 1, to: 744 },
  'booked percent': { field: 'bookedPercent', from: 0, to: 1000 },
  'slots per week': { field: 'slotsPerWeek', from: 0, to: 200 },
} as const
const COLUMNS = ['name', 'role', ...Object.keys(NUMBERS)]

/** Reads a CSV file of the team: a line a person and role. Throws `bad-input` naming the line and the column. */
export function readTeam(file: string, text: string): PlanOwner[] {
  const { header, rows } = readCsv(file, text)
  const names = header.cells.map((cell) =>
    cell
      .replace(/^\uFEFF/, '')
      .toLowerCase()
      .replaceAll(/[\s_-]+/g, ' ')
      .trim(),
  )
  const wrong = names.find((name) => !COLUMNS.includes(name))
  if (wrong !== undefined || !names.includes('name') || !names.includes('role')) {
    const says = wrong === undefined ? 'lacks the column name or role' : `has an unknown column "${wrong}"`
    throw new CopilotError('bad-input', `${file} ${says}; the columns are ${COLUMNS.join(', ')}.`)
  }
  return rows.map(({ line, cells }) => {
    const cellOf = (name: string) => cells[names.indexOf(name)] ?? ''
    const fail = (says: string) => new CopilotError('bad-input', `${file}, line ${line}: ${says}.`)
    const name = cellOf('name')
    if (name === '') throw fail('name is blank; write who it is')
    const numbers = Object.entries(NUMBERS).map(([column, { field, from, to }]) => {
      const cell = cellOf(column)
      const number = cell === '' ? null : Number(cell)
      const isWhole = field !== 'slotsPerWeek' || Number.isInteger(number ?? 0)
      if (number !== null && !(number >= from && number <= to && isWhole))
        throw fail(`${column} must be ${isWhole ? 'a number' : 'a whole number'} from ${from} to ${to}, not "${cell}"`)
      return [field, number]
    })
    return { name, role: roleOf(cellOf('role'), fail), ...Object.fromEntries(numbers) }
  })
}

function roleOf(cell: string, fail: (says: string) => CopilotError): Role {
  const role = ROLES.find((each) => each.toLowerCase() === cell.toLowerCase())
  if (role === undefined) throw fail(`role must be ${ROLES.join(', ')}, not "${cell}"`)
  return role
}
