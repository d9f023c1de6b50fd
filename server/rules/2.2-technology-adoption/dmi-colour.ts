import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { parameters } from './parameters.ts'
import { readDmi } from './read-dmi.ts'

/** DMI-02: the colour of the index by the flat table, for a client whose segment is not named. */
export const dmiColour = defineRule({
  id: 'DMI-02',
  title: 'DMI colour, standard table',
  clauses: ['DMI-02', 'DMI-03'],
  parameters,
  conflicts: ['dmi-colours'],
  input: { dmi: field.percent, segment: field.segment.optional() },
  decide: ({ dmi, segment }, values, positions) => readDmi(dmi, segment, values, positions['dmi-colours']),
})
