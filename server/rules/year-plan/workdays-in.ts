import { isWeekend } from './days.ts'

/** The days from Monday to Friday in a window, holidays included, earliest first. */
export const workdaysIn = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at).filter((day) => !isWeekend(day))
