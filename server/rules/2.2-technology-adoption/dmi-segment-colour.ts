import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { parameters } from './parameters.ts'
import { readDmi } from './read-dmi.ts'

/** DMI-03: the colour of the index by segment; D has no row and takes the flat table. */
export const dmiSegmentColour = defineRule({
  id: 'DMI-03',
  title: 'DMI colour, segment table',
  clauses: ['DMI-02', 'DMI-03'],
  parameters,
  conflicts: ['dmi-colours'],
  input: { segment: field.segment, dmi: field.percent },
  decide: ({ dmi, segment }, values, positions) => readDmi(dmi, segment, values, positions['dmi-colours']),
})
