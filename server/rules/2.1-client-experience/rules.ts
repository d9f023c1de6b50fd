import { complaintsColour } from './complaints-colour.ts'
import { cxColour } from './cx-colour.ts'
import { cxExpansionGate } from './cx-expansion-gate.ts'
import { pulseColour } from './pulse-colour.ts'
import { qbrCreditGate } from './qbr-credit-gate.ts'
import { sponsorColour } from './sponsor-colour.ts'
import { watchlist } from './watchlist.ts'

/** The rules of blueprint 2.1, Client Experience. */
export const clientExperience = [
  pulseColour,
  sponsorColour,
  complaintsColour,
  cxColour,
  watchlist,
  cxExpansionGate,
  qbrCreditGate,
]
