/** A month, YYYY-MM, and the day that it is judged for, YYYY-MM-DD: its last, or a later one for the latest month. */
export interface SignalDay {
  month: string
  asOf: string
}

/** Days of the month that are not after the day judged for: what happened in it, as far as the day knows. */
export const daysOfMonth = ({ month, asOf }: SignalDay) => ({
  from: `${month}-01`,
  to: asOf < `${month}-31` ? asOf : `${month}-31`,
})
