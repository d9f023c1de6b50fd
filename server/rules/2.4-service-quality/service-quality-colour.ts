import { absentOf } from '../absent-of.ts'
import { colourFrom } from '../colour-from.ts'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { parameters } from './parameters.ts'
import { floorColour, floorFields, signalFloors } from './signal-floors.ts'

/** SQ-02: the colour of the service quality score by segment, or of the floors where that position is named. */
export const serviceQualityColour = defineRule({
  id: 'SQ-02',
  title: 'Service Quality colour by segment',
  clauses: ['SQ-02', 'SQ-03'],
  parameters,
  conflicts: ['service-quality-colour'],
  input: { segment: field.segment.optional(), score: field.score.optional(), ...floorFields },
  decide(input, values, positions) {
    const { segment, score, ...signals } = input
    if (positions['service-quality-colour'] === 'signal-floors') {
      const { meetsFloor, says, missing } = signalFloors(signals, segment, values['SQ-03'])
      if (meetsFloor === undefined) return { missing }
      const colour = floorColour(meetsFloor)
      if (colour === 'green') return { value: { colour }, because: [{ clause: 'SQ-03', says }] }
      const gap = 'A floor is missed, and no limits for yellow and red are given'
      return {
        value: { colour },
        because: [
          { clause: 'SQ-03', says },
          { clause: 'SQ-03', says: gap },
        ],
      }
    }
    if (segment === undefined || score === undefined) return { missing: absentOf(input, ['segment', 'score']) }
    const { colour, says } = colourFrom(score, values['SQ-02'][segment])
    return { value: { colour }, because: [{ clause: 'SQ-02', says: `Segment ${segment}: ${says}` }] }
  },
})
