import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { parameters } from './parameters.ts'
import { floorColour, floorFields, knownFloors, signalFloors } from './signal-floors.ts'

/** SQ-03: which signals keep their green floor. In force the floors fire triggers; as `signal-floors` they colour the client. */
export const qualityFloors = defineRule({
  id: 'SQ-03',
  title: 'Per-signal Green floors',
  clauses: ['SQ-03'],
  parameters,
  conflicts: ['service-quality-colour'],
  input: { segment: field.segment.optional(), ...floorFields },
  decide({ segment, ...signals }, values, positions) {
    const { meetsFloor, says, missing } = signalFloors(signals, segment, values['SQ-03'])
    if (meetsFloor === undefined) {
      const known = knownFloors(signals, segment, values['SQ-03'])
      if (known === undefined || positions['service-quality-colour'] === 'signal-floors') return { missing }
      return { value: { meetsFloor: known.meetsFloor }, missing, because: [{ clause: 'SQ-03', says: known.says }] }
    }
    const colour = positions['service-quality-colour'] === 'signal-floors' ? { colour: floorColour(meetsFloor) } : {}
    return { value: { meetsFloor, ...colour }, because: [{ clause: 'SQ-03', says }] }
  },
})
