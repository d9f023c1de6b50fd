import type { Colour } from '../../domain/segment.ts'
import { colourFrom, type Limits } from '../colour-from.ts'
import { sayNumber } from '../say-number.ts'

interface Signal {
  colour: Colour
  says: string
}

/** CX-01: from 1 to 5, more is better. */
export function pulseSignal(pulse: number, limits: Limits): Signal {
  const { colour, says } = colourFrom(pulse, limits)
  return { colour, says: `Pulse ${says}` }
}

/** CX-02: no yellow; the last day itself is still green. */
export function sponsorSignal(days: number, { seenWithinDays }: { seenWithinDays: number }): Signal {
  const seen = days <= seenWithinDays
  const within = seen ? `within ${seenWithinDays} days: green` : `more than ${seenWithinDays}: red`
  return { colour: seen ? 'green' : 'red', says: `Sponsor seen ${sayNumber(days)} days ago, ${within}` }
}

/** CX-03: complaints of this month. */
export function complaintsSignal(complaints: number, { yellow, red }: { yellow: number; red: number }): Signal {
  const colour = complaints >= red ? 'red' : complaints >= yellow ? 'yellow' : 'green'
  return {
    colour,
    says: `Complaints this month: ${sayNumber(complaints)} (yellow from ${yellow}, red from ${red}): ${colour}`,
  }
}
