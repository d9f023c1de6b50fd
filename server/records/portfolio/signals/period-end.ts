const QUARTER_ENDS: Record<string, string> = { Q1: '03-31', Q2: '06-30', Q3: '09-30', Q4: '12-31' }

/** The last day, YYYY-MM-DD, of a year or a quarter such as 2026 or 2026-Q4. */
export function periodEnd(period: string): string {
  const [year, quarter = 'Q4'] = period.split('-')
  return `${year}-${QUARTER_ENDS[quarter]}`
}
