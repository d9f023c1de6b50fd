import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { parameters } from './parameters.ts'
import { sponsorSignal } from './signal-colours.ts'

/** CX-02: the colour of the executive sponsor's absence. All readings agree that day 120 is green here. */
export const sponsorColour = defineRule({
  id: 'CX-02',
  title: 'CX sponsor colour',
  clauses: ['CX-02'],
  parameters,
  conflicts: ['sponsor-day-120'],
  input: { daysSinceSponsorSeen: field.days },
  decide({ daysSinceSponsorSeen }, values) {
    const { colour, says } = sponsorSignal(daysSinceSponsorSeen, values['CX-02'])
    return { value: { colour }, because: [{ clause: 'CX-02', says }] }
  },
})
