import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

const CATEGORIES = ['Client Experience', 'Engagement', 'Service Quality', 'Service Level Alignment'] as const

/** what two red months in a row bring in each category. Technology Adoption has no such rule. */
export const redMonthsConsequence = defineRule({
  id: 'X-02',
  title: 'Two consecutive red months: the gates compared',
  clauses: ['X-02'],
  parameters: inEdition({
    'X-02': {
      redMonths: 2,
      gates: {
        'Client Experience': { consequence: 'Expansion credit is gated', until: 'yellow or green' },
        Engagement: { consequence: 'Expansion credit is paused', until: 'yellow or green' },
        'Service Quality': { consequence: 'The vCIO reviews the roadmap and asks are limited', until: 'yellow' },
        'Service Level Alignment': {
          consequence: 'Expansion credit is paused and the work is resequenced to alignment fixes',
          until: 'yellow or green',
        },
      },
    },
  }),
  conflicts: ['expansion-gate'],
  input: { category: z.enum(CATEGORIES), consecutiveRedMonths: field.months },
  decide({ category, consecutiveRedMonths }, values, positions) {
    const { redMonths, gates } = values['X-02']
    // Only the overview of alignment pauses at one red month.
    const anyRed = positions['expansion-gate'] === 'any-red' && category === 'Service Level Alignment'
    const from = anyRed ? 1 : redMonths
    const closed = consecutiveRedMonths >= from
    const { consequence, until } = gates[category]
    const says = `${category}: ${consecutiveRedMonths} red months in a row; the gate closes at ${from}`
    const value = closed ? { closed, consequence, until } : { closed, consequence: null, until: null }
    return { value, because: [{ clause: 'X-02', says }] }
  },
})
