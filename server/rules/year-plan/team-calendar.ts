import { mondayOf, monthOf } from './days.ts'
import type { OwnerLimits } from './owner-limits.ts'
import type { Role } from './roles.ts'

/** Why a day does not do. */
export type Hindrance = 'holiday' | 'client-busy' | 'week-full' | 'load' | 'day-full'

interface Booking {
  start: number
  end: number
}

interface Asked {
  owner: string
  role: Role
  clientId: string
  minutes: number
}

interface Hours {
  /** Minutes from midnight. */
  start: number
  end: number
  gap: number
}

/** Sessions and minutes of a person in a role, by the Monday of the week and by the month from 0. */
export interface Tally {
  owner: string
  role: Role
  limits: OwnerLimits
  weeks: Map<number, { sessions: number; minutes: number }>
  months: Map<number, { sessions: number; minutes: number }>
}

/** The calendars of all owners for a year. A person in two roles has one calendar and two loads. */
export function createTeamCalendar(
  holidays: ReadonlySet<number>,
  hours: Hours,
  limitsOf: (owner: string, role: Role) => OwnerLimits,
) {
  const bookings = new Map<string, Booking[]>()
  const clientDays = new Set<string>()
  const tallies = new Map<string, Tally>()

  const tallyOf = (owner: string, role: Role): Tally => {
    const key = `${role} ${owner}`
    const known = tallies.get(key)
    if (known !== undefined) return known
    const fresh = { owner, role, limits: limitsOf(owner, role), weeks: new Map(), months: new Map() }
    tallies.set(key, fresh)
    return fresh
  }

  return {
    /** The minute from midnight at which the meeting can begin that day, or why it cannot. */
    tryDay(day: number, { owner, role, clientId, minutes }: Asked): { start: number } | { hindrance: Hindrance } {
      const { limits, weeks, months } = tallyOf(owner, role)
      const sessions = weeks.get(mondayOf(day))?.sessions ?? 0
      const booked = months.get(monthOf(day))?.minutes ?? 0
      if (holidays.has(day)) return { hindrance: 'holiday' }
      if (clientDays.has(`${day} ${clientId}`)) return { hindrance: 'client-busy' }
      if (sessions >= (limits.slotsPerWeek ?? Infinity)) return { hindrance: 'week-full' }
      if (booked + minutes > (limits.minutesPerMonth ?? Infinity)) return { hindrance: 'load' }
      const start = firstFree(bookings.get(`${day} ${owner}`) ?? [], minutes, hours)
      return start === undefined ? { hindrance: 'day-full' } : { start }
    },

    book(day: number, start: number, { owner, role, clientId, minutes }: Asked) {
      const key = `${day} ${owner}`
      const taken = bookings.get(key) ?? []
      bookings.set(
        key,
        [...taken, { start, end: start + minutes }].toSorted((a, b) => a.start - b.start),
      )
      clientDays.add(`${day} ${clientId}`)
      const { weeks, months } = tallyOf(owner, role)
      add(weeks, mondayOf(day), minutes)
      add(months, monthOf(day), minutes)
    },

    tallies: () => [...tallies.values()],
  }
}

export type TeamCalendar = ReturnType<typeof createTeamCalendar>

function firstFree(taken: Booking[], minutes: number, { start, end, gap }: Hours): number | undefined {
  let from = start
  for (const booking of taken) {
    if (from + minutes + gap <= booking.start) break
    from = Math.max(from, booking.end + gap)
  }
  return from + minutes <= end ? from : undefined
}

function add(tally: Map<number, { sessions: number; minutes: number }>, key: number, minutes: number) {
  const before = tally.get(key) ?? { sessions: 0, minutes: 0 }
  tally.set(key, { sessions: before.sessions + 1, minutes: before.minutes + minutes })
}
