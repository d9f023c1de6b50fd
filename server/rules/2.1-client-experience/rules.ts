import { clientSignals } from '../signals/client-signals.ts'
import { defineTriggers } from '../triggers/define-triggers.ts'
import { complaintsColour } from './complaints-colour.ts'
import { cxColour } from './cx-colour.ts'
import { cxExpansionGate } from './cx-expansion-gate.ts'
import { medianFirstAction } from './median-first-action.ts'
import { pulseColour } from './pulse-colour.ts'
import { qbrCreditGate } from './qbr-credit-gate.ts'
import { quickWinsFirst } from './quick-wins-first.ts'
import { recapOnTime } from './recap-on-time.ts'
import { sponsorColour } from './sponsor-colour.ts'
import { clientExperienceTables } from './tables.ts'
import { clientExperienceSignals, clientExperienceTriggers } from './triggers.ts'
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
  recapOnTime,
  medianFirstAction,
  quickWinsFirst,
  ...clientExperienceTables,
  ...defineTriggers(clientExperienceTriggers, { ...clientSignals, ...clientExperienceSignals }),
]
