/** Where something stands in a question. */
export interface Place {
  at: number
  end: number
}

/** What the words around a figure say that it is: of one thing, needed, at hand, or one end of a change. */
export type QuantityRole = 'each' | 'need' | 'have' | 'from' | 'to'

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
  /** It counts nothing and stands alone before a break: it is a value of what stands before it. */
  isAlone?: boolean
  role?: QuantityRole | undefined
  /** The unit that it shares with the other figures, where it has none and counts nothing: the 34 of "40 hours, 34 booked". */
  mayCount?: string | undefined
  /** Hours that run through nights, and are no hours of business. */
  isElapsed?: boolean
  /** What is left of the whole, where the question denies something of this part of it. */
  contrary?: number | undefined
  /** The states that this part of a whole is told to be in, such as pending. */
  states?: readonly string[] | undefined
}

/** A part of a whole: "44 of 50". */
export interface ShareGiven extends Place {
  kind: 'share'
  met: NumberGiven
  of: NumberGiven
  /** Only the whole is given: how much of it is wanted is asked. */
  isWhole?: boolean
}

/** Values of one kind: "8, 12, 15 and 11 days". */
export interface ListGiven extends Place {
  kind: 'list'
  numbers: readonly NumberGiven[]
  counts: string | undefined
}

/** A day, YYYY-MM-DD. */
export interface DateGiven extends Place {
  kind: 'date'
  day: string
  /** HH:MM, where the question gives it. */
  time?: string
}

export type Quantity = NumberGiven | ShareGiven | ListGiven | DateGiven

/** The figures that a quantity is made of. */
export const partsOf = (quantity: Quantity): readonly Quantity[] =>
  quantity.kind === 'share' ? [quantity.met, quantity.of] : quantity.kind === 'list' ? quantity.numbers : [quantity]
