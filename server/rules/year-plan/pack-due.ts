import { isWeekend } from './days.ts'

/** The day that lies some business days before a meeting (RHY-06); weekends and holidays do not count. */
export function packDue(day: number, businessDays: number, holidays: ReadonlySet<number>): number {
  let due = day
  for (let left = businessDays; left > 0; ) {
    due--
    if (!isWeekend(due) && !holidays.has(due)) left--
  }
  return due
}
