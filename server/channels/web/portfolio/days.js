const DAY_MS = 86_400_000
const at = (day) => Date.parse(`${day}T00:00:00Z`)
const sayDay = (time) => new Date(time).toISOString().slice(0, 10)

/** Days from one YYYY-MM-DD to another; negative where the second is earlier. */
export const daysBetween = (from, to) => Math.round((at(to) - at(from)) / DAY_MS)

/** The Monday of the week of a day, both YYYY-MM-DD. */
export function mondayOf(day) {
  const sinceMonday = (new Date(at(day)).getUTCDay() + 6) % 7
  return sayDay(at(day) - sinceMonday * DAY_MS)
}
