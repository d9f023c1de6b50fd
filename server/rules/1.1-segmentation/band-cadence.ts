import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { parameters } from './parameters.ts'

/** SEG-05: what a revenue band is called and how often its clients are met. */
export const bandCadence = defineRule({
  id: 'SEG-05',
  title: 'Band to cadence and effort',
  clauses: ['SEG-05'],
  parameters,
  input: { band: z.int().min(1).max(4) },
  decide({ band }, values) {
    const { name, cadence } = values['SEG-05'][band as 1 | 2 | 3 | 4]
    return { value: { name, cadence }, because: [{ clause: 'SEG-05', says: `Revenue band ${band}: ${cadence}` }] }
  },
})
