import { defineRule } from '../define-rule.ts'
import { Exact } from '../exact.ts'
import { field } from '../field.ts'
import { inEdition } from '../in-edition.ts'
import { sayNumber } from '../say-number.ts'

/** PPL-060: the salary and variable shares of a segment, and of a target pay in money where it is given. */
export const salaryMix = defineRule({
  id: 'PPL-060',
  title: 'Salary/variable mix of a segment',
  clauses: ['PPL-060'],
  parameters: inEdition({
    'PPL-060': {
      A: { salary: 85, variable: 15, dependsOn: ['Portfolio NRR', 'OKR progress', 'Alignment staying Green'] },
      B: { salary: 75, variable: 25, dependsOn: ['Roadmap adoption', 'Proposal velocity', 'Budget cadence'] },
      C: { salary: 80, variable: 20, dependsOn: ['Adoption/DMI trend', 'Initiative approvals'] },
      D: { salary: 80, variable: 20, dependsOn: ['SLA trend', 'CX', 'Small retention guardrail'] },
    },
  }),
  input: { segment: field.segment, targetPay: field.money.optional().describe('Salary and variable together') },
  decide({ segment, targetPay }, values) {
    const mix = values['PPL-060'][segment]
    const part = (percent: number) => Exact.of(targetPay!).times(percent).over(100).rounded()
    const money = targetPay === undefined ? {} : { salary: part(mix.salary), variable: part(mix.variable) }
    const of = targetPay === undefined ? '' : ` of ${sayNumber(targetPay)}`
    return {
      value: {
        salaryPercent: mix.salary,
        variablePercent: mix.variable,
        variableDependsOn: [...mix.dependsOn],
        ...money,
      },
      because: [{ clause: 'PPL-060', says: `Segment ${segment}: ${mix.salary}/${mix.variable}${of}` }],
    }
  },
})
