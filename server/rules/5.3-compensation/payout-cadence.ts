import { z } from 'zod'
import { defineRule } from '../define-rule.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'

/** PPL-071: how often a role is paid, and whether its plan has 3 to 4 metrics. */
export const payoutCadence = defineRule({
  id: 'PPL-071',
  title: 'Metric count and payout cadence of a role',
  clauses: ['PPL-071'],
  parameters: inEdition({
    'PPL-071': {
      metrics: { from: 3, to: 4 },
      computed: 'monthly',
      paid: {
        AM: 'quarterly',
        CSM: 'quarterly',
        TAM: 'quarterly',
        vCIO: 'annually, tracked quarterly',
        blended: 'quarterly',
      },
    },
  }),
  input: { role: z.enum(['AM', 'CSM', 'TAM', 'vCIO', 'blended']), metricCount: field.count.optional() },
  decide({ role, metricCount }, values) {
    const { metrics, computed, paid } = values['PPL-071']
    const valid = metricCount === undefined ? undefined : metricCount >= metrics.from && metricCount <= metrics.to
    const count =
      valid === undefined
        ? ''
        : `; ${metricCount} metrics, ${valid ? 'within' : 'outside'} ${metrics.from}-${metrics.to}`
    return {
      value: { computed, paid: paid[role], ...(valid === undefined ? {} : { validMetricCount: valid }) },
      because: [{ clause: 'PPL-071', says: `${role}: computed ${computed}, paid ${paid[role]}${count}` }],
    }
  },
})
