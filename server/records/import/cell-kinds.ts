import { isRealDay } from './is-real-day.ts'

export type CellValue = string | number | boolean | string[] | null

/** What a column holds: how it is stored, what a person may write in it, and how that is read. */
export interface CellKind {
  /** The Postgres type. */
  sql: string
  /** What would be accepted, for the person who must correct a cell. */
  accepted: string
  /** Reads a trimmed, non-empty cell: null when it says "not known", undefined when it cannot be accepted. */
  read(cell: string): CellValue | undefined
}

const GROUPED = /^\d{1,3}(,\d{3})+(\.\d+)?$/
const PLAIN = /^\d+(\.\d+)?$/

// A decimal comma is refused: 1,500 and 1,5 cannot be told apart safely.
function numberOf(cell: string): number | undefined {
  return PLAIN.test(cell) || GROUPED.test(cell) ? Number(cell.replaceAll(',', '')) : undefined
}

const within = (value: number | undefined, min: number, max: number) =>
  value !== undefined && value >= min && value <= max ? value : undefined

const MAX_TEXT = 50_000

export const text: CellKind = {
  sql: 'text',
  accepted: 'text of at most 50,000 characters',
  read: (cell) => (cell.length <= MAX_TEXT ? cell : undefined),
}

export const id: CellKind = {
  sql: 'text',
  accepted: 'an id of at most 100 characters, without spaces',
  read: (cell) => (/^\S{1,100}$/.test(cell) ? cell : undefined),
}

export const name: CellKind = {
  sql: 'text',
  accepted: 'a name of at most 200 characters on one line',
  read: (cell) => (cell.length <= 200 && !/[\r\n]/.test(cell) ? cell : undefined),
}

const CURRENCY_BEFORE = /^([$€£¥]|[A-Z]{3}\b)\s*/
const CURRENCY_AFTER = /\s*([$€£¥]|\b[A-Z]{3})$/

export const money: CellKind = {
  sql: 'double precision',
  accepted: 'an amount from 0 on, such as 1200, 1200.50 or $1,200.00',
  read: (cell) => within(numberOf(cell.replace(CURRENCY_BEFORE, '').replace(CURRENCY_AFTER, '')), 0, 1e12),
}

export const count: CellKind = {
  sql: 'integer',
  accepted: 'a whole number from 0 on',
  read: (cell) => {
    const value = within(numberOf(cell), 0, 10_000_000)
    return Number.isInteger(value) ? value : undefined
  },
}

/** A number between two bounds, both included. */
export const numberBetween = (min: number, max: number): CellKind => ({
  sql: 'double precision',
  accepted: `a number from ${min} to ${max}`,
  read: (cell) => within(numberOf(cell), min, max),
})

export const percent: CellKind = {
  sql: 'double precision',
  accepted: 'a percentage from 0 to 100, such as 85 or 85% (write 0.5% for less than one)',
  read: (cell) => {
    const value = within(numberOf(cell.replace(/\s*%$/, '')), 0, 100)
    // 0.85 without a sign is more likely a fraction than less than one percent, so a person must say.
    return value !== undefined && value > 0 && value < 1 && !cell.endsWith('%') ? undefined : value
  },
}

export const level: CellKind = {
  sql: 'integer',
  accepted: 'a whole number from 1 to 5',
  read: (cell) => (/^[1-5]$/.test(cell) ? Number(cell) : undefined),
}

export const halfSteps: CellKind = {
  sql: 'double precision',
  accepted: 'a score from 1 to 5 in steps of a half, such as 3 or 3.5',
  read: (cell) => {
    const value = within(numberOf(cell), 1, 5)
    return value !== undefined && Number.isInteger(value * 2) ? value : undefined
  },
}

export const day: CellKind = {
  sql: 'date',
  accepted: 'a date as YYYY-MM-DD, such as 2026-11-24',
  read: (cell) => (isRealDay(cell) ? cell : undefined),
}

export const dayOfYear: CellKind = {
  sql: 'text',
  accepted: 'a day of the year as MM-DD, such as 12-31',
  // A leap year, so that 02-29 is a day.
  read: (cell) => (isRealDay(`2028-${cell}`) ? cell : undefined),
}

export const month: CellKind = {
  sql: 'text',
  accepted: 'a month as YYYY-MM, such as 2026-10',
  read: (cell) => (isRealDay(`${cell}-01`) ? cell : undefined),
}

export const quarter: CellKind = {
  sql: 'text',
  accepted: 'a quarter as YYYY-Qn, such as 2027-Q1',
  read: (cell) => (/^\d{4}-Q[1-4]$/.test(cell) ? cell : undefined),
}

export const period: CellKind = {
  sql: 'text',
  accepted: 'a year or a quarter, such as 2026 or 2026-Q4',
  read: (cell) => (/^\d{4}(-Q[1-4])?$/.test(cell) ? cell : undefined),
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

export const instant: CellKind = {
  sql: 'timestamptz',
  accepted: 'a time with its zone as ISO 8601, such as 2026-10-14T15:00:00Z',
  read: (cell) => (isRealDay(INSTANT.exec(cell)?.[1] ?? '') ? new Date(cell).toISOString() : undefined),
}

const YES_OR_NO = new Map([
  ...['yes', 'y', 'true', '1'].map((word) => [word, true] as const),
  ...['no', 'n', 'false', '0'].map((word) => [word, false] as const),
])

export const yesNo: CellKind = {
  sql: 'boolean',
  accepted: 'yes or no',
  read: (cell) => YES_OR_NO.get(cell.toLowerCase()),
}

export const list: CellKind = {
  sql: 'text[]',
  accepted: 'words separated by |, or "none" when it is known that there are none',
  read: (cell) =>
    cell.toLowerCase() === 'none'
      ? []
      : cell
          .split('|')
          .map((word) => word.trim())
          .filter((word) => word !== ''),
}

/** One of a few words, in any case. */
export const oneOf = (words: readonly string[]): CellKind => ({
  sql: 'text',
  accepted: `one of ${words.join(', ')}`,
  read: (cell) => words.find((word) => word === cell.toLowerCase()),
})
