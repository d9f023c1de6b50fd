import { type CellKind, day, instant } from './cell-kinds.ts'
import type { DateOrder } from './date-order.ts'
import { readDate } from './read-date.ts'

/** How the dates of a file are written. */
export interface DateStyle {
  order: DateOrder | undefined
  /** What times without a zone are in: Z or an offset such as +01:00. */
  zone: string | undefined
}

const TELL_ORDER = 'tell --dates mdy or dmy for dates such as 03/04/2026 that could be either'

// What HaloPSA and spreadsheets write where there is no date.
const NO_DATE = new Set(['1899-12-30', '1900-01-01'])

/** A day in any common form; a time behind it is left away. */
export const dayIn = ({ order }: DateStyle): CellKind => ({
  ...day,
  accepted: `${day.accepted}, 11/24/2026 or 24 Nov 2026; ${TELL_ORDER}`,
  read: (cell) => {
    const written = readDate(cell, order)?.day
    return written !== undefined && NO_DATE.has(written) ? null : written
  },
})

/** A time in any common form. */
export const instantIn = ({ order, zone }: DateStyle): CellKind => ({
  ...instant,
  accepted: `${instant.accepted}, or 11/24/2026 3:00 PM with --zone; ${TELL_ORDER}`,
  read: (cell) => {
    const written = readDate(cell, order)
    if (written === undefined) return undefined
    if (NO_DATE.has(written.day)) return null
    const time = timeOf(written.time, zone)
    return time === undefined ? undefined : instant.read(`${written.day}T${time}`)
  },
})

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(am|pm)?\s*(z|utc|[+-]\d{2}:\d{2})?$/i

/** HH:MM:SS with its zone; undefined where the zone is neither written nor told. */
function timeOf(text: string, told: string | undefined): string | undefined {
  const [, hours, minutes, seconds = '00', half, written] = TIME.exec(text) ?? []
  const zone = written === undefined ? told : /^(z|utc)$/i.test(written) ? 'Z' : written
  if (hours === undefined || zone === undefined) return undefined
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0)
  if (half !== undefined && (Number(hours) < 1 || Number(hours) > 12)) return undefined
  return `${String(hour).padStart(2, '0')}:${minutes}:${seconds}${zone}`
}
