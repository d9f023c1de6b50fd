import { grrColour } from './grr-colour.ts'
import { payout } from './payout.ts'

/** The rules of blueprint 5.3, Compensation. */
export const compensation = [grrColour, payout]
