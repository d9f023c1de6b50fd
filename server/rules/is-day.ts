import { z } from 'zod'

const DAY = z.iso.date()

// A portfolio is judged for one day, thousands of times over.
let lastDay = ''

/** Whether a text is a real day, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (text === lastDay) return true
  const is = DAY.safeParse(text).success
  if (is) lastDay = text
  return is
}
