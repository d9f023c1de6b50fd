import type { Reading, ReadingInput } from './reading.ts'

/** Client experience: pulse, sponsor and complaints (CX-04). It has a colour and no score. */
export function readCx({ signals, judge }: ReadingInput): Reading {
  const { pulse = null, daysSinceSponsorSeen = null, complaintsThisMonth = null } = signals
  const inputs = { pulse, daysSinceSponsorSeen, complaintsThisMonth }
  return { decides: judge('CX-04', inputs), score: null, beside: [], inputs }
}
