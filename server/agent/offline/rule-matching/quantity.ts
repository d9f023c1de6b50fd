/** Where something stands in a question. */
export interface Place {
  at: number
  end: number
}

/** A figure that a question gives, with its unit and the time or other unit that it counts: `day` of "35 days". */
export interface NumberGiven extends Place {
  kind: 'number'
  value: number
  unit: 'percent' | 'money' | 'plain'
  counts: string | undefined
  /** The time that an amount is of, where that is said: `month` of "$4,000 a month". */
  per: 'month' | 'year' | undefined
  /** Days of work, Monday to Friday. */
  isBusiness: boolean
  /** It names a rung or a day of a plan, or is a bare "one": it may be an input, but nobody asks to compute with it. */
  isAside: boolean
}

/** A part of a whole: "44 of 50". */
export interface ShareGiven extends Place {
  kind: 'share'
  met: NumberGiven
  of: NumberGiven
}

/** A day, YYYY-MM-DD. */
export interface DateGiven extends Place {
  kind: 'date'
  day: string
}

export type Quantity = NumberGiven | ShareGiven | DateGiven
