import type { Colour } from '../../domain/segment.ts'
import { absentOf } from '../absent-of.ts'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { parameters } from './parameters.ts'
import { complaintsSignal, pulseSignal, sponsorSignal } from './signal-colours.ts'

/**
 * CX-04: the worst of the three signals. One red settles it, whatever else is missing; short of that a missing signal
 * leaves the colour unknown.
 */
export const cxColour = defineRule({
  id: 'CX-04',
  title: 'CX roll-up',
  clauses: ['CX-01', 'CX-02', 'CX-03', 'CX-04'],
  parameters,
  conflicts: ['sponsor-day-120', 'pulse-questions'],
  input: {
    pulse: field.rating.optional(),
    daysSinceSponsorSeen: field.days.optional(),
    complaintsThisMonth: field.count.optional(),
  },
  decide(input, values) {
    const { pulse, daysSinceSponsorSeen: days, complaintsThisMonth: complaints } = input
    const missing = absentOf(input, ['pulse', 'daysSinceSponsorSeen', 'complaintsThisMonth'])
    const read = {
      pulse: pulse === undefined ? undefined : pulseSignal(pulse, values['CX-01']),
      sponsor: days === undefined ? undefined : sponsorSignal(days, values['CX-02']),
      complaints: complaints === undefined ? undefined : complaintsSignal(complaints, values['CX-03']),
    }
    const signals: Record<keyof typeof read, Colour> = {
      pulse: read.pulse?.colour ?? 'unknown',
      sponsor: read.sponsor?.colour ?? 'unknown',
      complaints: read.complaints?.colour ?? 'unknown',
    }
    const because = [
      ...(read.pulse ? [{ clause: 'CX-01' as const, says: read.pulse.says }] : []),
      ...(read.sponsor ? [{ clause: 'CX-02' as const, says: read.sponsor.says }] : []),
      ...(read.complaints ? [{ clause: 'CX-03' as const, says: read.complaints.says }] : []),
    ]
    const colours = Object.values(signals)
    if (missing.length > 0 && !colours.includes('red')) return { missing, because }

    const colour = colours.includes('red') ? 'red' : colours.includes('yellow') ? 'yellow' : 'green'
    const why = {
      red: 'A red signal makes the whole red',
      yellow: 'A yellow signal and no red one',
      green: 'All signals are green',
    }
    return {
      value: { colour, signals },
      missing,
      because: [...because, { clause: 'CX-04', says: `${why[colour]}: ${colour}` }],
    }
  },
})
