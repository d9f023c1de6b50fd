import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { parameters } from './parameters.ts'

/** SLO-138: the name of an operational maturity level and what an MSP at it looks like. The framework gives no thresholds. */
export const serviceLeadershipLevel = defineRule({
  id: 'SLO-138',
  title: 'Service Leadership maturity level',
  clauses: ['SLO-138'],
  parameters,
  input: { level: z.int().min(1).max(5) },
  decide({ level }, values) {
    const { name, traits } = values['SLO-138'][level as 1 | 2 | 3 | 4 | 5]
    const says = `Level ${level} is ${name}: ${traits.join('; ')}`
    return { value: { name, traits }, because: [{ clause: 'SLO-138', says }] }
  },
})
