import { readDay } from './read-day.ts'

const HOUR_MS = 3_600_000
const CLOCK = /\b(?:end(?:ed|s)?|until|to|-|–)\s*(?:at\s*)?([01]?\d|2[0-3])[:.h]([0-5]\d)\b/i

/**
 * When the meeting ended: as given, else the day (and end time, if any) in the first lines of the notes, else null.
 * A day without a time counts to its end of business, 17:00 UTC.
 */
export function readMeetingEnd(notes: string, today: string): string | null {
  const head = notes.split('\n').slice(0, 8).join('\n')
  const day = readDay(head, `${Number(today.slice(0, 4)) - 1}-${today.slice(5, 10)}`)
  if (day === null || day.day > today) return null
  const clock = CLOCK.exec(head)
  return `${day.day}T${clock === null ? '17:00' : `${clock[1]!.padStart(2, '0')}:${clock[2]}`}:00.000Z`
}

/** A moment some hours after another, ISO 8601. */
export const hoursAfter = (moment: string, hours: number) =>
  new Date(Date.parse(moment) + hours * HOUR_MS).toISOString()
