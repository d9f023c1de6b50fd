import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { parameters } from './parameters.ts'

/** OML-139: what a vCIO service is at a level: rhythm, focus in percent, and hours a year, which are read as per client. */
export const vcioMaturityLevel = defineRule({
  id: 'OML-139',
  title: 'vCIO operational maturity table',
  clauses: ['OML-139'],
  parameters,
  input: { level: z.int().min(1).max(5) },
  decide({ level }, values) {
    const { name, regularity, it, management, hours } = values['OML-139'][level as 1 | 2 | 3 | 4 | 5]
    const says = `OML${level}, ${name}: ${it} % IT and ${management} % management, ${hours.from}-${hours.to} hours a year, ${regularity}`
    return {
      value: {
        name,
        itShare: it,
        managementShare: management,
        hoursMin: hours.from,
        hoursMax: hours.to,
        regularity,
      },
      because: [{ clause: 'OML-139', says }],
    }
  },
})
