import { defineRule } from '../define-rule.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'
import { z } from 'zod'

/** FND-30: what the course advises where required hours exceed those of the team; nothing where they do not. */
export const capacityAdvice = defineRule({
  id: 'FND-30',
  title: 'Advice when capacity is short',
  clauses: ['FND-30'],
  parameters: inEdition({
    'FND-30': {
      above: 0,
      advice: [
        { what: 'Increase Capacity', how: 'Add 1-2 FTEs for proactive VIP and High Touch work' },
        {
          what: 'Ramp Up Strategically',
          how: 'Annual and Quarterly work in high-impact segments first; defer lower-impact cadences in mid and low ones',
        },
        {
          what: 'Automate or Delegate',
          how: 'Routine or Ad-Hoc Low-Touch work to automation or internal admin support',
        },
      ],
    },
  }),
  input: {
    gapHours: z.number().min(-1_000_000_000).max(1_000_000_000).describe('Hours required less hours of the team'),
  },
  decide({ gapHours }, values) {
    const { above, advice } = values['FND-30']
    const short = gapHours > above
    const says = `A gap of ${sayNumber(gapHours)} hours is ${short ? '' : 'not '}above ${above}`
    const misprint = 'The 1-2 FTEs follow from a misprinted gap of 1.14 FTE, so size the step by your own gap (FND-29)'
    return {
      value: { short, advice: short ? advice.map((each) => ({ ...each })) : [] },
      because: [says, ...(short ? [misprint] : [])].map((each) => ({ clause: 'FND-30' as const, says: each })),
    }
  },
})
